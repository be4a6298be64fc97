import type { Root } from "mdast";
import { textOf } from "../read/markdown.ts";
import { splitSentences } from "../time/sentences.ts";
import type { Article, Evidence, Fact, Facts, Mark } from "../types.ts";

const mostWords = 120; // 99 in 100 first paragraphs of 4,606 scraped articles have at most 93, 1 in 1,000 more than 155

/**
 * An article of which nothing but its first paragraph is left, or of a long one its first sentences: whatever is told,
 * quoted, searched or exported afterwards has no more to take from.
 */
export function excerptOf(article: Article): Article {
  return {
    ...article,
    hidden: article.hidden,
    body: firstOf(article.body),
    facts: boundFacts(article.facts),
    marks: article.marks.map((mark): Mark =>
      mark.verdict === "cut" ? { ...mark, text: "" } : mark,
    ),
  };
}

function firstOf(body: Root): Root {
  const { children } = body;
  const first = children.find(({ type }) => type === "paragraph") ?? children[0];
  if (!first) return body;
  const whole = textOf(first);
  const text = bounded(whole);
  const isWhole = text === whole;
  return {
    ...body,
    children: [isWhole ? first : { type: "paragraph", children: [{ type: "text", value: text }] }],
  };
}

/** A page's description of itself may be the whole of its text, and so may a line that names the author. */
function boundFacts({ description, ...facts }: Facts): Facts {
  const own = Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, Fact<unknown>]) => [name, boundFact(fact)]),
  ) as unknown as Facts; // the same facts, by the same names
  if (!description) return own;
  return { ...own, description: { ...boundFact(description), value: bounded(description.value) } };
}

function boundFact<T>({ value, evidence }: Fact<T>): Fact<T> {
  return {
    value,
    evidence: evidence.map((each): Evidence => ({ ...each, text: bounded(each.text) })),
  };
}

/** Its first whole sentences; of a first one that is too long its first words. */
function bounded(text: string): string {
  if (wordsOf(text).length <= mostWords) return text;
  let kept = "";
  for (const { end } of splitSentences(text)) {
    const longer = text.slice(0, end);
    if (wordsOf(longer).length > mostWords) break;
    kept = longer;
  }
  return kept === "" ? `${wordsOf(text).slice(0, mostWords).join(" ")} …` : kept.trim();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

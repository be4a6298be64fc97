import { lineEvidence } from "../mark/outlet.ts";
import { longestTitle } from "../read/limits.ts";
import { factOf } from "../read/html/claims.ts";
import { wordCount } from "../mark/rule.ts";
import type { Block, Evidence, Fact } from "../types.ts";
import { isDateOfChange } from "./dateline.ts";
import { parseHeadLine } from "./head-line.ts";
import { findHeadlineAt, type Headline } from "./headline/headline.ts";
import { pageTitles } from "./page-title.ts";
import type { FactSources } from "./sources.ts";
import { folded } from "./title-words.ts";
import { startOfText } from "./top.ts";

export interface TitleFact {
  readonly title: Fact<string>;
  /** Index of the headline's block. */
  readonly claim?: number;
}

const head = 6; // open blocks: section labels, a dateline and a byline may stand before a headline
const longest = 40; // words
const longestLead = 80; // characters of the lead that serve as a title where none is found

/**
 * A person's word, else the first line at the top that reads as a headline and has text below it, else the first words
 * of the lead. Datelines and bylines are none.
 */
export function extractTitle(sources: FactSources): TitleFact {
  const { blocks, sidecar, saidIn, page } = sources;
  const { open } = sources;
  const said = page && factOf(pageTitles(page), (a, b) => folded(a) === folded(b));
  const found = said ? findSaid(said.value, blocks, open) : findHeadline(sources);
  const shown = found && found.text.length <= longestTitle ? found : undefined;
  const headline = shown && blocks[shown.index];
  const claimed = shown ? { claim: shown.index } : {};
  const evidence: Evidence[] = [];
  if (sidecar.title !== undefined) evidence.push({ kind: saidIn("title"), text: sidecar.title });
  if (said) evidence.push(...said.evidence);
  else if (headline) evidence.push(lineEvidence(headline));
  const value = sidecar.title ?? said?.value ?? shown?.text;
  if (value !== undefined) return { title: { value, evidence }, ...claimed };
  const first = open.find((index) => !saysOtherFact(blocks[index]?.text ?? "")) ?? open[0];
  const lead =
    (first === undefined ? undefined : blocks[first]) ??
    blocks.find(({ kind }) => kind !== "frontMatter");
  const text = lead?.text ?? "";
  return {
    title: {
      value: firstWords(text),
      evidence: [{ kind: "lead", text, ...(lead && { lines: lead.lines }) }],
    },
  };
}

/** The block that shows the title which the markup names: a heading, if there is one. */
function findSaid(
  title: string,
  blocks: readonly Block[],
  open: readonly number[],
): Headline | undefined {
  const sought = folded(title);
  const shown = open.filter((index) => folded(blocks[index]?.text ?? "") === sought);
  const index = shown.find((each) => blocks[each]?.kind === "heading") ?? shown[0];
  return index === undefined ? undefined : { index, text: title };
}

/** By the model where the file is a page with a body, else the first line, if it reads as a headline. */
function findHeadline(sources: FactSources): Headline | undefined {
  const { blocks, open } = sources;
  const start = sources.start ?? farStart(sources);
  if (start !== undefined) return findHeadlineAt(blocks, new Set(open), start);
  const above = open
    .slice(0, head)
    .filter((index) => !/^[\p{Cf}\p{Zs}]*$/u.test(blocks[index]?.text ?? ""))
    .filter((index) => !saysOtherFact(blocks[index]?.text ?? ""));
  const prose = above.findIndex((index) => isProse(blocks[index]));
  const top = prose === -1 ? above : above.slice(0, prose);
  const marked = top.find((index) => blocks[index]?.kind === "heading");
  const [first] = top;
  const claim =
    marked ?? (isHeadline(first === undefined ? undefined : blocks[first]) ? first : undefined);
  // A headline alone is a text of one line, and the line is its body.
  if (claim === undefined || !open.some((index) => index > claim)) return undefined;
  return { index: claim, text: blocks[claim]?.text ?? "" };
}

/** Where a text begins below more lines than a clean one has; too short for the body's model, it may be a page's all the same. */
function farStart(sources: FactSources): number | undefined {
  const start = startOfText(sources);
  return start !== undefined && start > head ? sources.open[start] : undefined;
}

const tail = 40; // characters; enough for the last word and what closes behind it
const endsAsSentence = /[.…:;,。！？、]["”’»')\]」』）]{0,5}$/u;
const endsInAbbreviation = /\b(?:\p{L}\.){2,8}$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St)\.$/u;
const longestOfSentences = 15; // words: "Who is he? What is known" is a headline, a paragraph is longer
const innerSentence = /\p{Ll}{2}[.!?]["”’»)]{0,2}\s["“‘«(]{0,2}\p{Lu}/u;

function isProse(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && !isHeadline(block) && !block.text.endsWith(":");
}

function isHeadline(block: Block | undefined): boolean {
  if (!block || block.kind !== "paragraph" || wordCount(block.text) > longest) return false;
  const words = wordCount(block.text);
  if (words > longestOfSentences && innerSentence.test(block.text)) return false;
  const end = block.text.slice(-tail);
  return !endsAsSentence.test(end) || endsInAbbreviation.test(end);
}

function saysOtherFact(text: string): boolean {
  return parseHeadLine(text) !== undefined || isDateOfChange(text);
}

function firstWords(text: string): string {
  if (text.length <= longestLead) return text;
  const words = text.slice(0, longestLead + 1).replace(/\s+\S*$/u, "");
  return `${words.slice(0, longestLead).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

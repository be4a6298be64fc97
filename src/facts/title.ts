import { lineEvidence } from "../mark/outlet.ts";
import { wordCount } from "../mark/rule.ts";
import type { Block, Evidence, Fact } from "../types.ts";
import { isDateOfChange } from "./dateline.ts";
import type { FactSources } from "./sources.ts";

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
 * of the lead. `taken` holds blocks that other facts claim.
 */
export function extractTitle(sources: FactSources, taken: ReadonlySet<number>): TitleFact {
  const { blocks, sidecar, saidIn } = sources;
  const open = sources.open.filter((index) => !taken.has(index));
  const claim = findHeadline(blocks, open);
  const headline = claim === undefined ? undefined : blocks[claim];
  const claimed = claim === undefined ? {} : { claim };
  const evidence: Evidence[] = [];
  if (sidecar.title !== undefined) evidence.push({ kind: saidIn("title"), text: sidecar.title });
  if (headline) evidence.push(lineEvidence(headline));
  const value = sidecar.title ?? headline?.text;
  if (value !== undefined) return { title: { value, evidence }, ...claimed };
  const first = open.find((index) => !isDateOfChange(blocks[index]?.text ?? "")) ?? open[0];
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

function findHeadline(blocks: readonly Block[], open: readonly number[]): number | undefined {
  const above = open.slice(0, head).filter((index) => {
    const text = blocks[index]?.text ?? "";
    return !isInvisible(text) && !isDateOfChange(text);
  });
  const prose = above.findIndex((index) => isProse(blocks[index]));
  const top = prose === -1 ? above : above.slice(0, prose);
  const marked = top.find((index) => blocks[index]?.kind === "heading");
  const [first] = top;
  const claim =
    marked ?? (isHeadline(first === undefined ? undefined : blocks[first]) ? first : undefined);
  // A headline alone is a text of one line, and the line is its body.
  return claim !== undefined && open.some((index) => index > claim) ? claim : undefined;
}

const tail = 40; // characters; enough for the last word and what closes behind it
const endsAsSentence = /[.…:;,]["”’»')\]]{0,5}$/u;
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

function isInvisible(text: string): boolean {
  return /^[\p{Cf}\p{Zs}]*$/u.test(text);
}

function firstWords(text: string): string {
  if (text.length <= longestLead) return text;
  const words = text.slice(0, longestLead + 1).replace(/\s+\S*$/u, "");
  return `${words.slice(0, longestLead)}…`;
}

import { lineEvidence } from "../mark/outlet.ts";
import { factOf } from "../read/html/claims.ts";
import { wordCount } from "../mark/rule.ts";
import type { Block, Evidence, Fact } from "../types.ts";
import { parseByline } from "./byline.ts";
import { isDateOfChange, parseDateline } from "./dateline.ts";
import { folded, pageTitles } from "./page-title.ts";
import type { FactSources } from "./sources.ts";
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
 * of the lead. `taken` holds blocks that other facts claim.
 */
export function extractTitle(sources: FactSources, taken: ReadonlySet<number>): TitleFact {
  const { blocks, sidecar, saidIn, page } = sources;
  const open = sources.open.filter((index) => !taken.has(index));
  const said = page && factOf(pageTitles(page), (a, b) => folded(a) === folded(b));
  const claim = said ? findSaid(said.value, blocks, open) : findHeadline(blocks, open);
  const headline = claim === undefined ? undefined : blocks[claim];
  const claimed = claim === undefined ? {} : { claim };
  const evidence: Evidence[] = [];
  if (sidecar.title !== undefined) evidence.push({ kind: saidIn("title"), text: sidecar.title });
  if (said) evidence.push(...said.evidence);
  else if (headline) evidence.push(lineEvidence(headline));
  const value = sidecar.title ?? said?.value ?? headline?.text;
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

/** The block that shows the title which the markup names: a heading, if there is one. */
function findSaid(
  title: string,
  blocks: readonly Block[],
  open: readonly number[],
): number | undefined {
  const shown = open.filter((index) => folded(blocks[index]?.text ?? "") === folded(title));
  return shown.find((index) => blocks[index]?.kind === "heading") ?? shown[0];
}

function findHeadline(blocks: readonly Block[], open: readonly number[]): number | undefined {
  const start = startOfText(blocks, open);
  if (start !== undefined && start > head) return headlineAbove(blocks, open, start);
  const above = open.slice(0, head).filter((index) => !isDateOfChange(blocks[index]?.text ?? ""));
  const prose = above.findIndex((index) => isProse(blocks[index]));
  const top = prose === -1 ? above : above.slice(0, prose);
  const marked = top.find((index) => blocks[index]?.kind === "heading");
  const [first] = top;
  const claim =
    marked ?? (isHeadline(first === undefined ? undefined : blocks[first]) ? first : undefined);
  // A headline alone is a text of one line, and the line is its body.
  return claim !== undefined && open.some((index) => index > claim) ? claim : undefined;
}

const endsAsSentence = /[.…:;,]["”’»')\]]*$/u;
const endsInAbbreviation = /\b(?:\p{L}\.){2,}$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St)\.$/u;
function isProse(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && !isHeadline(block) && !block.text.endsWith(":");
}

const reach = 15; // blocks between a headline and the text: a deck, a caption, share buttons
const fewestWords = 3; // of a headline among a page's labels
const fullLength = 8; // words; longer is no more of a headline
const perBlock = 0.5; // words that a block of distance takes off

/** Of the lines shortly above a scraped page's text, the one that is most like a headline: long enough, and near. */
function headlineAbove(
  blocks: readonly Block[],
  open: readonly number[],
  start: number,
): number | undefined {
  let best = 0;
  let claim: number | undefined;
  for (const [distance, index] of open
    .slice(Math.max(0, start - reach), start + 2)
    .toReversed()
    .entries()) {
    const block = blocks[index];
    if (!block || !(block.kind === "heading" || isHeadline(block))) continue;
    if (parseDateline(block.text) || isDateOfChange(block.text) || parseByline(block.text))
      continue;
    const words = lengthOf(block.text);
    if (words < fewestWords || /[|»›·•]|\n/u.test(block.text)) continue;
    const worth =
      Math.min(words, fullLength) - distance * perBlock + (block.kind === "heading" ? 4 : 0);
    if (worth > best) {
      best = worth;
      claim = index;
    }
  }
  return claim;
}

/** In words; of scripts without spaces, two characters count as one. */
function lengthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu);
  return wordCount(text) + (wide?.length ?? 0) / 2;
}

function isHeadline(block: Block | undefined): boolean {
  if (!block || block.kind !== "paragraph" || wordCount(block.text) > longest) return false;
  return !endsAsSentence.test(block.text) || endsInAbbreviation.test(block.text);
}

function firstWords(text: string): string {
  if (text.length <= longestLead) return text;
  const words = text.slice(0, longestLead + 1).replace(/\s+\S*$/u, "");
  return `${words.slice(0, longestLead)}…`;
}

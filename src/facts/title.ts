import { lineEvidence } from "../mark/outlet.ts";
import { factOf } from "../read/html/claims.ts";
import { wordCount } from "../mark/rule.ts";
import type { Block, Evidence, Fact } from "../types.ts";
import { isDateOfChange } from "./dateline.ts";
import { parseHeadLine } from "./head-line.ts";
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
 * of the lead. `taken` holds blocks that other facts claim.
 */
export function extractTitle(sources: FactSources, taken: ReadonlySet<number>): TitleFact {
  const { blocks, sidecar, saidIn, page } = sources;
  const open = sources.open.filter((index) => !taken.has(index));
  const said = page && factOf(pageTitles(page), (a, b) => folded(a) === folded(b));
  const claim = said
    ? findSaid(said.value, blocks, open)
    : findHeadline({ ...sources, open }, taken);
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

function findHeadline(sources: FactSources, taken: ReadonlySet<number>): number | undefined {
  const { blocks, open } = sources;
  const start = startOfText(sources);
  if (start !== undefined && start > head) return headlineAbove(sources, start, taken);
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
const endsAsSentence = /[.…:;,。！？、]["”’»')\]」』）]{0,5}$/u;
const endsInAbbreviation = /\b(?:\p{L}\.){2,8}$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St)\.$/u;
const longestOfSentences = 15; // words: "Who is he? What is known" is a headline, a paragraph is longer
const innerSentence = /\p{Ll}{2}[.!?]["”’»)]{0,2}\s["“‘«(]{0,2}\p{Lu}/u;

function isProse(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && !isHeadline(block) && !block.text.endsWith(":");
}

const reach = 15; // blocks between a headline and the text: a deck, a caption, share buttons
const fewestWords = 3; // of a headline among a page's labels
const fullLength = 8; // words; longer is no more of a headline
const sampled = 25; // blocks of the text whose words a headline shares
const deck = 4; // blocks between a headline and the byline or dateline below it
const perBlock = 0.1; // words that a block of distance takes off

/** Of the lines shortly above a scraped page's text, the one that is most like a headline: long enough, and near. */
function headlineAbove(
  sources: FactSources,
  start: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const { blocks, open } = sources;
  let best = 0;
  let claim: number | undefined;
  const prose = wordsIn(open.slice(start, start + sampled).map((index) => blocks[index]?.text));
  for (const [distance, index] of open
    .slice(Math.max(0, start - reach), start + (sources.start === undefined ? 2 : 1))
    .toReversed()
    .entries()) {
    const block = blocks[index];
    if (!block || !(block.kind === "heading" || isHeadline(block))) continue;
    if (isDateOfChange(block.text) || parseHeadLine(block.text)) continue;
    const words = lengthOf(block.text);
    if (words < fewestWords || /[|»›·•]|\n/u.test(block.text)) continue;
    const worth =
      Math.min(words, fullLength) * (1 + sharedWords(block.text, prose)) -
      distance * perBlock +
      (block.kind === "heading" ? fullLength / 2 : 0) +
      ([...taken].some((each) => each > index && each - index <= deck) ? fullLength / 2 : 0);
    if (worth > best) {
      best = worth;
      claim = index;
    }
  }
  return claim;
}

/** Share of the longer words of a line that the text below it uses too. */
function sharedWords(line: string, prose: ReadonlySet<string>): number {
  const words = [...wordsIn([line])];
  return words.length === 0 ? 0 : words.filter((word) => prose.has(word)).length / words.length;
}

function wordsIn(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(
    texts
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{M}]{4,}/gu),
  );
}

/** In words; of scripts without spaces, two characters count as one. */
function lengthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu);
  return wordCount(text) + (wide?.length ?? 0) / 2;
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

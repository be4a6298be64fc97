import { showControlsInLines } from "../notes.ts";
import type { Block, Mark } from "../types.ts";

/** A block's fate, and the block, where it is known. */
interface Fate {
  readonly mark: Mark;
  readonly block: Block | undefined;
}

/**
 * A raw text with the fate of every line: `cut  13 | Read more   ← related-link: links to another story`. Blank lines stay
 * blank. A line that blocks of different fates share is `mixed`; one that holds no block has no fate. Below a line that
 * blocks share, or that is markup too long to read, each of its blocks stands with its own fate: `kept  · | It rained.`
 * `blocks` are those of the marks, in their order.
 */
export function explain(
  text: string,
  marks: readonly Mark[],
  blocks: readonly Block[] = [],
): string {
  const lines = text.split("\n");
  const byLine = new Map<number, Fate[]>();
  for (const [index, mark] of marks.entries()) {
    for (let line = mark.lines.from; line <= mark.lines.to; line += 1) {
      const own = byLine.get(line);
      const fate = { mark, block: blocks[index] };
      if (own) own.push(fate);
      else byLine.set(line, [fate]);
    }
  }
  const width = String(lines.length).length;
  return lines
    .map((line, index) => {
      if (line.trim() === "") return "";
      return explainLine(line, index + 1, byLine.get(index + 1) ?? [], width);
    })
    .join("\n");
}

const longestMarkup = 500; // characters of a line of markup that still read well
const longestCode = 200; // of a script or a style sheet, which nobody reads for its words

function explainLine(line: string, number: number, own: readonly Fate[], width: number): string {
  const isLong = line.length > longestMarkup && own.every(({ block }) => block?.markup);
  const isApart = own.some(({ block }) => block) && (own.length > 1 || (isLong && own.length > 0));
  const reasons = isApart
    ? ""
    : [...new Set(own.flatMap(({ mark }) => reasonOf(mark) ?? []))].join("; ");
  const shown = isLong ? shortened(line, longestCode) : line;
  const rows = [row(verdictOf(own), String(number), width, shown, reasons)];
  if (isApart) {
    for (const { mark, block } of own) {
      const isNew = mark.lines.from === number;
      const words = isNew ? wordsOf(block) : `… from line ${mark.lines.from}`;
      rows.push(row(mark.verdict, "·", width, words, reasonOf(mark) ?? ""));
    }
  }
  return rows.join("\n");
}

function row(verdict: string, place: string, width: number, text: string, reason: string): string {
  const start = `${verdict.padEnd("claimed".length)} ${place.padStart(width)}`;
  return showControlsInLines(`${start} | ${text}${reason === "" ? "" : `   ← ${reason}`}`);
}

function wordsOf(block: Block | undefined): string {
  const text = (block?.text ?? "").replaceAll(/\s+/gu, " ");
  return block?.kind === "code" ? shortened(text, longestCode) : text;
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).toWellFormed()}… (${text.length} characters)`;
}

function verdictOf(own: readonly Fate[]): string {
  const [verdict = "", ...others] = new Set(own.map(({ mark }) => mark.verdict));
  return others.length > 0 ? "mixed" : verdict;
}

function reasonOf(mark: Mark): string | undefined {
  if (mark.verdict === "cut") return `${mark.rule}: ${mark.why}`;
  return mark.verdict === "claimed" ? mark.fact : undefined;
}

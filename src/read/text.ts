import type { Block } from "../types.ts";
import { mostPieces, refuseLonger, refuseMore } from "./limits.ts";

export interface PlainText {
  readonly blocks: readonly Block[];
  /** The width lines are wrapped at; absent where each line is a paragraph, as in scraped dumps. */
  readonly wrappedAt?: number;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Plain text to blocks. A paragraph is a run of lines only where lines are wrapped at a width; else each line is one.
 * No character is interpreted: every block is one mdast text node. Throws Excess.
 */
export function readText(text: string): PlainText {
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line.trim() }));
  refuseMore(lines.filter(isFilled).length, mostPieces, "lines of text");
  for (const line of lines) refuseLonger(line.text);
  const width = wrapWidth(lines);
  if (width === undefined) {
    return { blocks: lines.filter(isFilled).map((line) => toBlock([line])) };
  }
  const blocks: Block[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    const last = run.at(-1);
    if (last && !(isFilled(line) && isWrapBetween(last, line, width))) {
      blocks.push(toBlock(run));
      run = [];
    }
    if (isFilled(line)) run.push(line);
  }
  if (run.length > 0) blocks.push(toBlock(run));
  return { blocks, wrappedAt: width };
}

const widestWrap = 120; // characters; e-mail wraps at 72 to 78, terminals at 80 to 100
const narrowestWrap = 40;
const wrappedShare = 0.8; // of neighbouring lines; a wrapped text with headings and lists keeps above it

/** Lines are wrapped where none is wide and nearly all neighbours break only because the next word would not fit. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > widestWrap || width < narrowestWrap) return undefined;
  let neighbours = 0;
  let wraps = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !isFilled(line) || !isFilled(next)) continue;
    neighbours += 1;
    if (isWrapBetween(line, next, width)) wraps += 1;
  }
  return neighbours >= 2 && wraps / neighbours >= wrappedShare ? width : undefined;
}

function isWrapBetween(line: Line, next: Line, width: number): boolean {
  const word = next.text.slice(0, width).split(/\s/u, 1)[0] ?? "";
  return line.text.length + 1 + word.length > width;
}

function isFilled(line: Line): boolean {
  return line.text !== "";
}

function toBlock(run: readonly Line[]): Block {
  const text = run.map((line) => line.text).join(" ");
  return {
    kind: "paragraph",
    text,
    lines: { from: run[0]?.number ?? 0, to: run.at(-1)?.number ?? 0 },
    linkShare: 0,
    content: { type: "paragraph", children: [{ type: "text", value: text }] },
  };
}

import { wordCount } from "../mark/rule.ts";
import type { Block } from "../types.ts";
import type { FactSources } from "./sources.ts";

const reach = 20; // blocks above the text; between it and its byline stand decks, captions, share buttons
const below = 5; // blocks below its first; a lead may stand above the byline

/** Open blocks in which a dateline or a byline may stand, the nearest to where the text begins first.
 * Where no text is found, the first `widest` blocks. */
export function blocksAtTop(sources: FactSources, widest: number): readonly number[] {
  const { open } = sources;
  const start = startOfText(sources);
  if (start === undefined) return open.slice(0, widest);
  const above = open.slice(Math.max(0, start - reach), start).toReversed();
  return [...above, ...open.slice(start, start + below)];
}

/** Where the text begins, as a position in `open`: the best run of prose, lines that are none counting against it. */
export function startOfText({ blocks, open, start: known }: FactSources): number | undefined {
  if (known !== undefined) return open.findIndex((index) => index >= known);
  let best = 0;
  let start: number | undefined;
  let sum = 0;
  let from = 0;
  for (const [position, index] of open.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = position;
    }
    sum += worthOf(blocks[index]);
    if (sum > best) {
      best = sum;
      start = from;
    }
  }
  return start;
}

const fewestWords = 12; // of a paragraph; menus, labels and headlines have fewer or end without a stop
const longestPart = 60; // words of a paragraph that count, so that one giant line is no text
const cost = 3; // words that a line which is no prose must be outweighed by
const closed = /[.!?…。！？।]["”’»)\]]*$/u;

function worthOf(block: Block | undefined): number {
  if (!block) return 0;
  const wide = block.text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu);
  const words = wordCount(block.text) + (wide?.length ?? 0) / 2;
  const isProse = words >= fewestWords && closed.test(block.text) && block.linkShare < 0.5;
  return isProse ? Math.min(words, longestPart) : -cost;
}

import type { Block } from "../../types.ts";
import { folded } from "../title-words.ts";
import { candidatesAt } from "./features.ts";
import { weights } from "./weights.ts";

/** The line that a page's text stands under. */
export interface Headline {
  /** Of its block. */
  readonly index: number;
  /** Its words, without a kicker before them and an outlet's name behind. */
  readonly text: string;
}

const leastChance = 0.4; // held out, 8 of 21 lines below it were the headline, 28 of 61 shortly above
const ofHeading = 3; // what markup that calls a line a heading is worth; the weights come from plain text

/** Of the lines around where the text begins, the likeliest headline; none where the lines leave it open. */
export function findHeadlineAt(
  blocks: readonly Block[],
  open: ReadonlySet<number>,
  start: number,
): Headline | undefined {
  const scored = candidatesAt(blocks, open, start).map(({ index, features }) => ({
    index,
    score: features.reduce((sum, name) => sum + (weights[name] ?? 0), headingOf(blocks[index])),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (first, each) => (first && first.score >= each.score ? first : each),
    undefined,
  );
  if (!best) return undefined;
  const rivals = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  if (1 / rivals < leastChance) return undefined;
  return { index: best.index, text: wordsOfHeadline(blocks, best.index) };
}

function headingOf(block: Block | undefined): number {
  return block?.kind === "heading" ? ofHeading : 0;
}

const bars = /\s+[|»›>]\s+|^[/>»›|]\s*/u;
const near = 25; // blocks; breadcrumbs and share menus repeat a headline, and texts further below their subheadings
const fewestLetters = 14;
const leastShare = 0.4; // of the line; a kicker is shorter than its headline

/** Of parts between bars the longest: the others are sections and the outlet. A line that ends in another line's words is a kicker and that headline. */
function wordsOfHeadline(blocks: readonly Block[], index: number): string {
  const text = (blocks[index]?.text ?? "").replaceAll(/\s+/gu, " ");
  const short = text
    .split(bars)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
  const whole = folded(short);
  const alone = blocks.slice(Math.max(0, index - near), index).findLast((block) => {
    if (block.text.length >= short.length) return false;
    const part = folded(block.text);
    return (
      part.length >= Math.max(fewestLetters, whole.length * leastShare) && whole.endsWith(part)
    );
  });
  return alone && folded(alone.text) !== whole ? alone.text.replaceAll(/\s+/gu, " ") : short;
}

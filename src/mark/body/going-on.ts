import { cueBit } from "./cues.ts";
import type { PageLine } from "./page.ts";

const reach = 3; // lines of an interruption: an advertisement, a newsletter box, links to related pages
// Lengths are a line's `size`: words of a European language, short ones less.
const fewestWords = 12; // of a paragraph that goes on; captions and teasers are shorter
const fewestNext = 3.5; // of one right below the last; the closing sentence of a report is short: "They want peace."
const leastProse = 0.5;
const leastProseNext = 0; // right below a paragraph, a sentence is told by its full stop
const ends = cueBit("comments") | cueBit("reply") | cueBit("legal");
const asides = ends | cueBit("account") | cueBit("byline") | cueBit("notice");

/**
 * The lines with which an article goes on below what the model took for its end: dense prose right behind a short
 * interruption, where no comments or rights stand between.
 */
export function goingOn(
  lines: readonly PageLine[],
  end: number,
  isCut: (line: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  let last = end;
  for (let index = end + 1; index <= last + reach && index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (line.cues & ends) !== 0) break;
    const isNext = index === last + 1;
    if (isCut(index) || line.size < (isNext ? fewestNext : fewestWords)) continue;
    if (!isParagraph(line, isNext ? leastProseNext : leastProse)) continue;
    found.push(index);
    last = index;
  }
  return found;
}

function isParagraph({ prose, ending, cues }: PageLine, least: number): boolean {
  return prose >= least && ending === "stop" && (cues & asides) === 0;
}

const fewestInside = 3; // words of a question or an answer
const furniture = asides & ~cueBit("reply"); // "says" stands in quotations as in comments

/** Questions and quotations that stand between two paragraphs of the body, with nothing else about them. */
export function spokenInside(
  lines: readonly PageLine[],
  body: ReadonlySet<number>,
  isCut: (line: number) => boolean,
): readonly number[] {
  const first = [...body].reduce((least, line) => Math.min(least, line), Infinity);
  const last = [...body].reduce((most, line) => Math.max(most, line), -Infinity);
  return lines
    .keys()
    .filter((index) => {
      const line = lines[index];
      if (!line || index < first || index > last || body.has(index) || isCut(index)) return false;
      const isSaid = line.ending === "ask" || line.opening === "quote";
      return isSaid && line.size >= fewestInside && (line.cues & furniture) === 0 && !line.isAgain;
    })
    .toArray();
}

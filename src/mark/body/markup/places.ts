import { isInHeadline } from "../../../read/html/place.ts";
import { lettersOf, type Said } from "./said.ts";
import type { Tree, TreeLine } from "./tree.ts";

/** Where a line stands among the title and the prose inside the element that holds the body. */
export interface Place {
  /** Shares of that prose. */
  readonly above: number;
  readonly below: number;
  /** Lines to the nearest such prose; 1 is the next line, Infinity where there is none. */
  readonly since: number;
  readonly until: number;
  /** Lines below the title, negative above it; undefined where no line is the title. */
  readonly afterTitle: number | undefined;
}

export function placesIn({ lines, holder }: Tree, said: Said): readonly Place[] {
  const weights = lines.map(({ prose, markup }) =>
    prose > 0 && markup.elements.includes(holder) ? prose : 0,
  );
  const total = weights.reduce((sum, each) => sum + each, 0) || 1;
  const title = titleIn(lines, weights, said);
  const until = new Float64Array(lines.length);
  for (let index = lines.length - 1, next = Infinity; index >= 0; index -= 1) {
    until[index] = next;
    next = (weights[index] ?? 0) > 0 ? 1 : next + 1;
  }
  let above = 0;
  let since = Infinity;
  return weights.map((weight, index) => {
    const place: Place = {
      above: above / total,
      below: 1 - (above + weight) / total,
      since,
      until: until[index] ?? Infinity,
      afterTitle: title === undefined ? undefined : index - title,
    };
    above += weight;
    since = weight > 0 ? 1 : since + 1;
    return place;
  });
}

const belowFirst = 2; // lines; some pages print their headline over or below the first paragraph
const fewestLetters = 9; // a shorter heading is a section's name
const fewestOfPart = 20; // letters of a line with which the window's title begins
const longest = 300; // characters

/** The last line that is an h1, or reads like the page's title, not far below the first prose of the body. */
function titleIn(
  lines: readonly TreeLine[],
  weights: readonly number[],
  { title }: Said,
): number | undefined {
  const first = weights.findIndex((weight) => weight > 0);
  const end = first === -1 ? lines.length : Math.min(lines.length, first + belowFirst + 1);
  for (let index = end - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || line.block.text.length > longest) continue;
    const letters = lettersOf(line.block.text);
    if (letters.length < fewestLetters) continue;
    const isHeading = line.block.kind === "heading" && isInHeadline(line.markup);
    const isTitle =
      title.length >= fewestLetters &&
      (letters === title || (letters.length > fewestOfPart && title.startsWith(letters)));
    if (isHeading || isTitle) return index;
  }
  return undefined;
}

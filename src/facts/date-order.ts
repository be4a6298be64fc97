import type { Block } from "../types.ts";
import type { Reading } from "./date-forms.ts";

const numbers = /(?<![\d/-])(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/gu;
const longest = 400; // UTF-16 units; tables of figures are longer

/** Which number is the day in a page's dates of numbers: those that can be read in one way only tell. */
export function orderIn(blocks: readonly Block[]): Reading["order"] {
  let [dayFirst, monthFirst] = [false, false];
  for (const { text } of blocks) {
    if (text.length > longest) continue;
    for (const { groups } of text.matchAll(numbers)) {
      const [first, second] = [Number(groups?.["first"]), Number(groups?.["second"])];
      if (first > 12 && first <= 31 && second <= 12) dayFirst = true;
      if (second > 12 && second <= 31 && first <= 12) monthFirst = true;
    }
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "dayFirst" : "monthFirst";
}

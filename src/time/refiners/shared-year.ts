import { type Bounds, edtfGrain } from "../../day.ts";
import { words } from "../../locale/locale.ts";
import type { TimeMention } from "../../types.ts";
import { inYearOf, lacksYear } from "../in-year.ts";
import { betweenDates, month } from "../patterns.ts";
import type { Refiner } from "../refiners.ts";

const withYear: ReadonlySet<string> = words(
  "month-year month-day-year day-month-year day-range-with-year relative-month",
);
const saysYear = /\d{4}(?:\s(?:года|г\.))?$|\syear$/iu;
const joint = new RegExp(
  String.raw`^(?:(?:,\s(?:${month})){0,3},?\s(?:${betweenDates})\s|\s?[-‐‑–—]\s?)$`,
  "iu",
);
const comma = /^,\s$/u;
const longest = 40; // characters between the two

/** "June and July 2020", "between May 3 and May 7, 2001": the year that the last of them names is the others' too. */
export const sharedYearRefiner: Refiner = {
  name: "shared-year",
  examples: [
    [
      "It met on May 3, May 7 and June 2, 1998.",
      "2021-11-02",
      ["May 3 = 1998-05-03", "May 7 = 1998-05-07", "June 2, 1998 = 1998-06-02"],
    ],
    ["It sat in May, June and July 1998.", "2021-11-02", ["May = 1998-05", "July 1998 = 1998-07"]],
    [
      "It rained between Dec. 30 and Jan. 2, 2001.",
      "2021-11-02",
      [
        "Dec. 30 = 2000-12-30 @ 2000-12-30/2001-01-02",
        "Jan. 2, 2001 = 2001-01-02 @ 2000-12-30/2001-01-02",
      ],
    ],
    [
      "He hid from March to May last year.",
      "2021-11-02",
      ["March = 2020-03 @ 2020-03/2020-05", "May last year = 2020-05 @ 2020-03/2020-05"],
    ],
  ],
  not: [
    [
      "He left in March and in June 2020 came back.",
      "2021-11-02",
      ["March = 2021-03", "June 2020 = 2020-06"],
    ],
    [
      "It closed on May 3, June 2020 being too early.",
      "2021-11-02",
      ["May 3 = 2021-05-03", "June 2020 = 2020-06"],
    ],
  ],
  refine: (mentions, { text }) => {
    const found = [...mentions];
    for (let index = found.length - 2; index >= 0; index -= 1) {
      const [first, last] = [found[index], found[index + 1]];
      if (!first || !last || last.start - first.end > longest) continue;
      const between = text.slice(first.end, last.start);
      // A comma alone parts the members of a list, whose last ones are joined by a word.
      const isListed = last !== mentions[index + 1] && comma.test(between);
      if (isListed || (namesYear(last) && joint.test(between))) {
        found[index] = inYearOfLast(first, last) ?? first;
      }
    }
    return found;
  },
};

function namesYear({ rule, text }: TimeMention): boolean {
  return withYear.has(rule) && saysYear.test(text);
}

/** In the year that `last` lies in, or the one before where it would come after it. */
function inYearOfLast(first: TimeMention, last: TimeMention): TimeMention | undefined {
  if (!lacksYear(first) || !first.edtf || !last.edtf) return undefined;
  if (edtfGrain(first.edtf) !== edtfGrain(last.edtf)) return undefined;
  return inYearOf(last, first, -1, isInOrder);
}

function isInOrder(first: Bounds, last: Bounds): boolean {
  return Temporal.PlainDate.compare(first.start, last.start) <= 0;
}

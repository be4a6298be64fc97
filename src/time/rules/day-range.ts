import { dayOf } from "../../day.ts";
import { dayFrom } from "../calendar.ts";
import { notCounting } from "../counted.ts";
import { directionAt } from "../direction.ts";
import { dash, dayNumber, expression, gap, monthWord } from "../patterns.ts";
import { rangeReading, readingOfDay } from "../reading.ts";
import { anchoredRule, impossible } from "../rule.ts";
import { readOrdinal, readMonth } from "../words.ts";

const to = `(?:${dash}|${gap}(?:to|through|until|till)${gap})`;
const dayRange = expression(
  `(?:(?<month>${monthWord})${gap}(?<first>${dayNumber})${to}(?<last>${dayNumber})`,
  `|(?<first>${dayNumber})${to}(?<last>${dayNumber})${gap}(?:of${gap})?(?<month>${monthWord}))`,
  `(?!${dash}\\d)${notCounting}`,
);

/** Days of one month without a year: the nearest such days, on the side that the clause tells. */
export const dayRangeRule = anchoredRule({
  name: "day-range",
  examples: [
    ["Talks are held on [May 4-5] in Rome.", "2021-05-03", "2021-05-04/2021-05-05"],
    ["The fair ran from [12 to 14 June].", "2021-11-02", "2021-06-12/2021-06-14"],
    ["They will meet on [2–3 January].", "2021-11-02", "2022-01-02/2022-01-03"],
  ],
  not: [
    "They may 2-3 times a day.",
    "It ended on May 5-4.",
    "May 4-5 people came.",
    "from 29 to 31 February",
  ],
  pattern: dayRange,
  read: ({ groups, sentence, start, end }, anchor) => {
    const month = readMonth(groups["month"]);
    if (month === undefined) return undefined;
    const last = dayFrom(
      anchor,
      month,
      readOrdinal(groups["last"]),
      directionAt(sentence, { start, end }),
    );
    if (last === undefined) return impossible;
    const first = dayOf(Number(last.slice(0, 4)), month, readOrdinal(groups["first"]));
    return rangeReading(first && readingOfDay(first), readingOfDay(last)) ?? impossible;
  },
});

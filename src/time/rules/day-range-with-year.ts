import { dayOf } from "../../day.ts";
import { dash, dayNumber, expression, fullYear, gap, monthWord } from "../patterns.ts";
import { rangeReading, readingOfDay } from "../reading.ts";
import { absoluteRule, impossible } from "../rule.ts";
import { readOrdinal, readMonth } from "../words.ts";

const to = `(?:${dash}|${gap}(?:to|through|until|till)${gap})`;
const dayRange = expression(
  `(?:(?<month>${monthWord})${gap}(?<first>${dayNumber})`,
  `${to}(?:(?<lastMonth>${monthWord})${gap})?(?<last>${dayNumber}),?${gap}`,
  `|(?<first>${dayNumber})(?:${gap}(?<month>${monthWord}))?`,
  `${to}(?<last>${dayNumber})${gap}(?:of${gap})?(?<lastMonth>${monthWord}),?${gap})`,
  `(?<year>${fullYear})`,
);

/** Days of one year, in one month or in two. */
export const dayRangeWithYearRule = absoluteRule({
  name: "day-range-with-year",
  examples: [
    ["It sat on [June 3–5, 2019], in Oslo.", undefined, "2019-06-03/2019-06-05"],
    ["It sat from [30 June to 2 July 2019].", undefined, "2019-06-30/2019-07-02"],
    ["The [2-3 November 2021] visit", undefined, "2021-11-02/2021-11-03"],
    ["From [Aug. 30 - Sept. 2, 1997] it rained.", undefined, "1997-08-30/1997-09-02"],
  ],
  not: ["It sat on June 5-3, 2019.", "On February 28-30, 2019, it rained.", "rows 2-3 2019"],
  pattern: dayRange,
  read: ({ groups: { month, first, lastMonth, last, year } }) => {
    const from = readMonth(month ?? lastMonth);
    const to = readMonth(lastMonth ?? month);
    if (from === undefined || to === undefined) return undefined;
    const start = dayOf(Number(year), from, readOrdinal(first));
    const end = dayOf(Number(year), to, readOrdinal(last));
    if (!start || !end) return impossible;
    return rangeReading(readingOfDay(start), readingOfDay(end)) ?? impossible;
  },
});

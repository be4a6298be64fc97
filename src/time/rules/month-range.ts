import { dash, expression, fullYear, gap, monthWord } from "../patterns.ts";
import { monthReading, rangeReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { readMonth } from "../words.ts";

const monthRange = expression(
  `(?<first>${monthWord})(?:${gap}(?<firstYear>${fullYear}))?`,
  `(?:${dash}|${gap}(?:to|through|until|till|(?<=\\bbetween${gap}.{3,30})and)${gap})`,
  `(?<last>${monthWord}),?${gap}(?<year>${fullYear})`,
);

/** Months of one year or two, the year said once at the end. */
export const monthRangeRule = absoluteRule({
  name: "month-range",
  examples: [
    ["In [June–August 2020] it was dry.", undefined, "2020-06/2020-08"],
    ["From [March 2019 to May 2020] he hid.", undefined, "2019-03/2020-05"],
  ],
  not: [
    "In August–June 2020 it was dry.",
    "to march and may 2020",
    "June 2020-2021",
    "It rained in June and July 2020.",
  ],
  pattern: monthRange,
  read: ({ groups }) => {
    const [first, last] = [readMonth(groups["first"]), readMonth(groups["last"])];
    if (first === undefined || last === undefined) return undefined;
    const year = Number(groups["year"]);
    const firstYear = groups["firstYear"] === undefined ? year : Number(groups["firstYear"]);
    return rangeReading(
      monthReading({ year: firstYear, month: first }),
      monthReading({ year, month: last }),
    );
  },
});

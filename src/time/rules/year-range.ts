import { notCounting } from "../counted.ts";
import { dash, expression } from "../patterns.ts";
import { rangeReading, yearReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const year = String.raw`(?:1[0-9]\d{2}|20\d{2})`;
const yearRange = expression(
  String.raw`(?<![$€£¥₽#№+]\s?|-)(?<first>${year})${dash}(?<last>${year}|\d{2})(?![-‐‑–—/]\d)`,
  notCounting,
);

/** "2005-2008", "1914–18". */
export const yearRangeRule = absoluteRule({
  name: "year-range",
  examples: [
    ["She taught in Graz in [1991-1996].", undefined, "1991/1996"],
    ["the [1914–18] war", undefined, "1914/1918"],
  ],
  not: [
    "Call 2005-2003 now.",
    "It cost $2005-2008.",
    "serial 2005-2008-77",
    "In 2005-02 it began.",
  ],
  pattern: yearRange,
  read: ({ groups: { first = "", last = "" } }) =>
    rangeReading(
      yearReading(Number(first)),
      yearReading(Number(last.length === 2 ? first.slice(0, 2) + last : last)),
    ),
});

import { notCounting } from "../counted.ts";
import { dash, expression, gap } from "../patterns.ts";
import { rangeReading, yearReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const year = String.raw`(?:1[0-9]\d{2}|20\d{2})`;
const yearRange = expression(
  String.raw`(?<![$€£¥₽#№+]\s?|-)(?:`,
  String.raw`(?<first>${year})${dash}(?<last>${year}|\d{2})(?![-‐‑–—/]\d)`,
  String.raw`|(?:(?<=\bfrom${gap})(?<first>${year})${gap}(?:to|until|till|through)${gap}(?<last>${year}))`,
  String.raw`|(?:(?<=\bbetween${gap})(?<first>${year})${gap}and${gap}(?<last>${year}))`,
  String.raw`)${notCounting}`,
);

/** "2005-2008", "1914–18", "from 2005 to 2008". */
export const yearRangeRule = absoluteRule({
  name: "year-range",
  examples: [
    ["She taught in Graz in [1991-1996].", undefined, "1991/1996"],
    ["the [1914–18] war", undefined, "1914/1918"],
    ["He ruled from [2001 to 2009].", undefined, "2001/2009"],
    ["It doubled between [1990 and 2020].", undefined, "1990/2020"],
  ],
  not: [
    "Between 1500 and 2000 people came.",
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

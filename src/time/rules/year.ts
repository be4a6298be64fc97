import { notCounting } from "../counted.ts";
import { timeWords } from "../../locale/times/all.ts";
import { clockZone, expression, gap, oneOf, partOf } from "../patterns.ts";
import { yearReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const years = String.raw`(?:19|20)\d{2}(?!${gap}${clockZone}(?!\p{L}))`;
const oldYears = String.raw`1[0-8]\d{2}`;
const suffixes = oneOf(timeWords.flatMap(({ yearSuffixes }) => yearSuffixes));
const suffix = `(?:${gap}(?:${suffixes.replaceAll(".", String.raw`\.`)})(?!\\p{L}))?`;
const year = expression(
  String.raw`(?<![$€£¥₽#№+/=-]\s?|\b(?:No\.?|flight|room|page|line|route|article|paragraph|resolution|about|nearly|almost|roughly|some|than|at least|at most|Windows|(?:crowd|group|team|total|number|audience|force|staff)\sof)\s|\d\s)`,
  String.raw`(?:${partOf}?(?:the\syear\s|fiscal\s(?:year\s)?)?(?<year>${years})${suffix}|(?<=\b(?:in|since|by|until|before|after|of|year|circa)${gap})(?<year>${oldYears}))`,
  String.raw`(?![-‐‑–—/]\d)${notCounting}(?!\s(?:BCE?|B\.C))`,
);

/** Four digits that the words around them let be a year: "in 2014", "its 2014 annexation", not "2014 people". */
export const yearRule = absoluteRule({
  name: "year",
  examples: [
    ["The bridge fell in [1967].", undefined, "1967"],
    ["after the [2003] invasion", undefined, "2003"],
    ["Since [2014]'s landslide it is shut.", undefined, "2014"],
    ["The town was founded in [1742].", undefined, "1742"],
    ["Это началось в [2014 году].", undefined, "2014"],
    ["By [late 2019] it was over.", undefined, "2019"],
  ],
  not: [
    "Some 2014 people came.",
    "Over 1950 troops left.",
    "It cost $1999.",
    "He ran 1742 metres.",
    "a fee of 1,990",
    "No. 2001",
    "resolution 1973",
    "at 2000 GMT",
    "It airs at 2030 BST.",
    "1990 of them left.",
    "At least 2000 were hurt.",
  ],
  pattern: year,
  read: ({ groups }) => yearReading(Number(groups["year"])),
});

import { en } from "../../locale/en.ts";
import { expression, gap, monthWord, oneOf } from "../patterns.ts";
import { readNumber } from "../numbers.ts";
import { monthReading, yearReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { readMonth } from "../words.ts";

const below = (from: number, to: number) =>
  oneOf(
    [...en.numbers].filter(([, number]) => number >= from && number < to).map(([word]) => word),
  );
const tens = below(20, 100);
const ones = below(1, 10);
const twoDigits = `(?:${tens})(?:[-‐‑\\s](?:${ones}))?|${below(10, 20)}|oh[-‐‑\\s](?:${ones})|hundred`;
const spelledYear = expression(
  `(?:(?<month>${monthWord}),?${gap}|the${gap}year${gap})?(?:(?<century>eighteen|nineteen|twenty)[-‐‑\\s](?<rest>${twoDigits})`,
  `|(?<=\\b(?:in|since|by|until|before|after|year|of)${gap})two${gap}thousand(?:${gap}(?:and${gap})?(?<rest>${below(1, 30)}))?)`,
);

/** "nineteen ninety-six", as broadcasts and transcripts spell it. */
export const spelledYearRule = absoluteRule({
  name: "spelled-year",
  examples: [
    ["In [nineteen seventy-nine] it fell.", undefined, "1979"],
    ["[January nineteen ninety-seven], Atlanta", undefined, "1997-01"],
    ["It was written in [nineteen-oh-five].", undefined, "1905"],
    ["It closed in [two thousand and eight].", undefined, "2008"],
  ],
  not: [
    "He bought nineteen eggs.",
    "It cost nineteen hundred dollars.",
    "in two thousand homes",
    "twenty thirty-year bonds",
  ],
  pattern: spelledYear,
  read: ({ groups: { month, century, rest = "" }, sentence, end }) => {
    if (
      /^(?:[-‐‑]|\s\p{L}{2,20}s(?!\p{L})|\s(?:of|more|and)\s)/u.test(sentence.slice(end, end + 24))
    )
      return undefined;
    const hundreds = century === undefined ? 2000 : (readNumber(century) ?? 0) * 100;
    const said = rest.replace(/^(?:oh[-‐‑\s]|hundred$)/iu, "");
    const year = hundreds + (said === "" ? 0 : (readNumber(said) ?? 0));
    const number = readMonth(month);
    return number === undefined ? yearReading(year) : monthReading({ year, month: number });
  },
});

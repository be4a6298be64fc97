import { plainDate } from "../../day.ts";
import { expression, gap, monthWord, partOf } from "../patterns.ts";
import { monthReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { dayNameStepWord, readMonth, readStep } from "../words.ts";

const relativeMonth = expression(
  `(?<which>${dayNameStepWord})${gap}${partOf}?(?<month>${monthWord})`,
  `|(?<month>${monthWord})(?:,${gap}|${gap}(?:of${gap})?)(?<year>last|this|next)${gap}year`,
);

/** "last October" lies before the article's month, "next October" after it, "this October" in its year. */
export const relativeMonthRule = anchoredRule({
  name: "relative-month",
  examples: [
    ["He resigned [last November].", "2021-11-02", "2020-11"],
    ["They vote [next March].", "2021-11-02", "2022-03"],
    ["Polls are due [this September].", "2021-02-05", "2021-09"],
    ["Он ушёл в [прошлом марте].", "2021-11-02", "2021-03"],
    ["In [June last year] it flooded.", "2021-11-02", "2020-06"],
  ],
  not: ["this march through town", "The last may be first.", "next marching season"],
  pattern: relativeMonth,
  read: ({ groups: { which = "", month: word, year } }, anchor) => {
    const month = readMonth(word);
    if (month === undefined) return undefined;
    const now = plainDate(anchor);
    if (year !== undefined) return monthReading({ year: now.year + readStep(year), month });
    const step = readStep(which);
    if (step < 0) return monthReading({ year: now.year - Number(month >= now.month), month });
    return monthReading({ year: now.year + (step > 0 ? Number(month <= now.month) : 0), month });
  },
});

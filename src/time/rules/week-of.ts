import { plainDate } from "../../day.ts";
import { dayFrom } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { dayNumber, expression, gap, monthWord } from "../patterns.ts";
import { weekReading } from "../reading.ts";
import { anchoredRule, impossible } from "../rule.ts";
import { readOrdinal, readMonth } from "../words.ts";

const weekOf = expression(
  `(?:the${gap})?week${gap}(?:of|beginning|starting)${gap}(?:(?<month>${monthWord})${gap}(?<day>${dayNumber})|(?<day>${dayNumber})${gap}(?<month>${monthWord}))`,
);

/** "the week of March 6": the one that holds the nearest such day. */
export const weekOfRule = anchoredRule({
  name: "week-of",
  examples: [["They will meet in [the week of March 6].", "2000-02-24", "2000-W10"]],
  not: ["the week of the fair", "the week of March madness"],
  pattern: weekOf,
  read: ({ groups: { month: word, day }, sentence, start, end }, anchor) => {
    const month = readMonth(word);
    if (month === undefined) return undefined;
    const found = dayFrom(anchor, month, readOrdinal(day), directionAt(sentence, { start, end }));
    return found === undefined ? impossible : weekReading(plainDate(found));
  },
});

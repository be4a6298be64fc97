import { dayFrom } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { isYearly } from "../habit.ts";
import { isNaming } from "../named-for-day.ts";
import { dayNumber, expression, gap, leadingWeekday, monthWord } from "../patterns.ts";
import { readingOfDay, yearlyReading } from "../reading.ts";
import { anchoredRule, impossible } from "../rule.ts";
import { readMonth, readOrdinal, readWeekday } from "../words.ts";

const dayMonth = expression(
  leadingWeekday,
  String.raw`(?<day>${dayNumber}|\d{3}(?:st|nd|rd|th)?)(?:${gap}of)?(?:${gap}|-)(?<month>${monthWord})`,
);

/** A day of the month without a year: the nearest such day, on the side that the clause tells. */
export const dayMonthRule = anchoredRule({
  name: "day-month",
  examples: [
    ["He landed on [9 September].", "2021-11-02", "2021-09-09"],
    ["On the [14th of July] they danced.", "2021-11-02", "2021-07-14"],
    ["On the [twenty-third of July] they danced.", "2021-11-02", "2021-07-23"],
    ["Они встретились [5 марта].", "2021-06-01", "2021-03-05"],
  ],
  not: [
    "They crossed the 6 October Bridge.",
    "It was the 45th of May.",
    "On 31 June it rained.",
    "Only 3 may enter.",
  ],
  pattern: dayMonth,
  read: ({ groups, sentence, start, end }, anchor) => {
    const month = readMonth(groups["month"]);
    if (month === undefined) return undefined;
    const day = readOrdinal(groups["day"]);
    if (isNaming(sentence, end)) return impossible;
    if (isYearly(sentence, start)) return yearlyReading(month, day);
    const direction = directionAt(sentence, { start, end });
    const found = dayFrom(anchor, month, day, direction, readWeekday(groups["leading"]));
    return found === undefined ? impossible : readingOfDay(found);
  },
});

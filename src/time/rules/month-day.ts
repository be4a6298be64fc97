import { dayFrom } from "../calendar.ts";
import { notCounting } from "../counted.ts";
import { directionAt } from "../direction.ts";
import { isYearly } from "../habit.ts";
import { isNaming } from "../named-for-day.ts";
import { dayNumber, expression, gap, leadingWeekday, monthWord } from "../patterns.ts";
import { readingOfDay, yearlyReading } from "../reading.ts";
import { anchoredRule, impossible } from "../rule.ts";
import { readMonth, readOrdinal, readWeekday } from "../words.ts";

const monthDay = expression(
  leadingWeekday,
  `(?<month>${monthWord})${gap}(?:the${gap})?(?<day>${dayNumber})${notCounting}`,
);

/** A day of the month without a year: the nearest such day, on the side that the clause tells. */
export const monthDayRule = anchoredRule({
  name: "month-day",
  examples: [
    ["He landed on [September 9].", "2021-11-02", "2021-09-09"],
    ["It is [this coming Sunday, March eighth].", "1998-03-05", "1998-03-08"],
    ["It opens on [Jan. 3rd].", "2021-11-02", "2022-01-03"],
    ["The court will rule on [June 5].", "2021-11-02", "2022-06-05"],
    ["It ended on [Friday, Dec. 10].", "2022-01-03", "2021-12-10"],
    ["It fell on [Friday, March 12].", "2021-11-02", "2021-03-12"],
    ["It fell on [Thursday, March 12].", "2021-11-02", "2020-03-12"],
    ["They march every year on [March 8].", "2021-11-02", "XXXX-03-08"],
  ],
  not: [
    "The April 6 Movement and the April 6 Youth Movement met.",
    "On February 30 nothing happened.",
    "They may 2 or 3 times",
    "In May 12 people left.",
  ],
  pattern: monthDay,
  read: ({ groups, sentence, start, end }, anchor) => {
    const month = readMonth(groups["month"]);
    const day = readOrdinal(groups["day"]);
    // "In March 45 of them": the month stands alone.
    if (month === undefined || (day > 31 && /\d$/u.test(groups["day"] ?? ""))) return undefined;
    if (isNaming(sentence, end)) return impossible;
    if (isYearly(sentence, start)) return yearlyReading(month, day);
    const direction = directionAt(sentence, { start, end });
    const found = dayFrom(anchor, month, day, direction, readWeekday(groups["leading"]));
    return found === undefined ? impossible : readingOfDay(found);
  },
});

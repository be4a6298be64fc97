import { weekdayBy } from "../calendar.ts";
import { expression, gap, weekdayName } from "../patterns.ts";
import { dayReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { dayNameStepWord, isCasedAsName, readStep, readWeekday } from "../words.ts";

const relativeWeekday = expression(
  `(?<which>${dayNameStepWord})${gap}(?<weekday>${weekdayName})(?!${gap}(?:of|in)${gap})`,
);

/** "last Friday" and "next Friday" are never the article's own day; "this Friday" lies in its week. */
export const relativeWeekdayRule = anchoredRule({
  name: "relative-weekday",
  examples: [
    ["It sank [last Tuesday].", "2021-11-02", "2021-10-26"],
    ["It opens [next Tuesday].", "2021-11-02", "2021-11-09"],
    ["Суд прошёл в [прошлую пятницу].", "2021-11-02", "2021-10-29"],
    ["It opens [this Friday].", "2021-11-02", "2021-11-05"],
  ],
  not: [
    "this friday-night feeling",
    "The next sundays best",
    "Last Mondayish mood",
    "the last Friday in March",
  ],
  pattern: relativeWeekday,
  read: ({ groups: { which = "", weekday } }, anchor) => {
    const day = readWeekday(weekday);
    if (day === undefined || !isCasedAsName(weekday)) return undefined;
    return dayReading(weekdayBy(anchor, day, readStep(which)));
  },
});

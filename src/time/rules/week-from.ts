import { weekdayFrom } from "../calendar.ts";
import { exactNumber, readNumber } from "../numbers.ts";
import { expression, gap, weekdayName } from "../patterns.ts";
import { dayReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { isCasedAsName, readWeekday } from "../words.ts";

const weekFrom = expression(
  `(?<count>an?|${exactNumber})${gap}weeks?${gap}(?:from|after)${gap}(?:next${gap})?(?<weekday>${weekdayName})`,
  `|(?<weekday>${weekdayName})${gap}week(?=[.,;:!?)]|$)`,
);

/** "a week from Tuesday", "Sunday week": so many weeks after the first such day from the article's on. */
export const weekFromRule = anchoredRule({
  name: "week-from",
  examples: [
    ["It opens [a week from Friday].", "2021-11-02", "2021-11-12"],
    ["They will vote [two weeks from Tuesday].", "2021-11-02", "2021-11-16"],
    ["They will vote on [Sunday week].", "2021-11-02", "2021-11-14"],
  ],
  not: ["a week from the fair", "Fashion week opened.", "the Sunday week-end"],
  pattern: weekFrom,
  read: ({ groups: { count = "a", weekday } }, anchor) => {
    const day = readWeekday(weekday);
    const weeks = readNumber(count);
    if (day === undefined || weeks === undefined || !isCasedAsName(weekday)) return undefined;
    if (!Number.isInteger(weeks) || weeks > mostWeeks) return undefined;
    return dayReading(weekdayFrom(anchor, day, "ahead").add({ weeks }));
  },
});

const mostWeeks = 52; // nobody counts years in weeks from a weekday

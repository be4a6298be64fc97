import { dayOf } from "../../day.ts";
import { dayNumber, expression, fullYear, gap, leadingWeekday, monthWord } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import { absoluteRule, impossible } from "../rule.ts";
import { readOrdinal, readMonth } from "../words.ts";

const monthDayYear = expression(
  leadingWeekday,
  `(?<month>${monthWord})${gap}(?:the${gap})?(?<day>${dayNumber})(?:,\\s{0,4}|${gap})(?<year>${fullYear})`,
);

/** "November 2, 2021", "Tues., Nov. 2nd 2021". */
export const monthDayYearRule = absoluteRule({
  name: "month-day-year",
  examples: [
    ["She won on [March 9, 2003], at home.", undefined, "2003-03-09"],
    ["It closed [Friday, Jan. 5th 1990].", undefined, "1990-01-05"],
  ],
  not: ["On February 29, 2021, nothing happened.", "They may 2, 2020", "He saw April 31, 1999."],
  pattern: monthDayYear,
  read: ({ groups: { day, month, year } }) => {
    const number = readMonth(month);
    if (number === undefined) return undefined;
    const found = dayOf(Number(year), number, readOrdinal(day));
    return found === undefined ? impossible : readingOfDay(found);
  },
});

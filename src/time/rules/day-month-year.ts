import { dayOf } from "../../day.ts";
import { dayNumber, expression, fullYear, gap, leadingWeekday, monthWord } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import { absoluteRule, impossible } from "../rule.ts";
import { readOrdinal, readMonth } from "../words.ts";

const dayMonthYear = expression(
  leadingWeekday,
  String.raw`(?<day>${dayNumber}|\d{3}(?:st|nd|rd|th)?)(?:${gap}of)?(?:${gap}|-)(?<month>${monthWord}),?`,
  String.raw`(?:${gap}|-)(?<year>${fullYear})(?:${gap}(?:года|г\.))?`,
);

/** "2 November 2021", "the 2nd of November, 2021", "2 ноября 2021 года". */
export const dayMonthYearRule = absoluteRule({
  name: "day-month-year",
  examples: [
    ["He was born on [17 May 1985] in Lyon.", undefined, "1985-05-17"],
    ["On the [3rd of June, 1999] it sank.", undefined, "1999-06-03"],
    ["[Tuesday, 2 November 2021]", undefined, "2021-11-02"],
    ["Печать [5 марта 2014 года] в Омске", undefined, "2014-03-05"],
  ],
  not: [
    "19 January, 1130 GMT",
    "On 31 February 2021 nothing happened.",
    "the 45th of May 2020",
    "Only 2 may 2020 know.",
  ],
  pattern: dayMonthYear,
  read: ({ groups: { day, month, year } }) => {
    const number = readMonth(month);
    if (number === undefined) return undefined;
    const found = dayOf(Number(year), number, readOrdinal(day));
    return found === undefined ? impossible : readingOfDay(found);
  },
});

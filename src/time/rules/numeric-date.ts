import { dayOf } from "../../day.ts";
import { expression } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import { absoluteRule, impossible } from "../rule.ts";

const numericDate = expression(
  String.raw`(?<one>\d{1,2})(?<mark>[./])(?<two>\d{1,2})\k<mark>(?<year>\d{4})`,
  String.raw`|(?<yearFirst>\d{4})/(?<monthThen>\d{1,2})/(?<dayLast>\d{1,2})`,
);

/** "02.11.2021" is day first; "13/11/2021" and "11/13/2021" tell which is the day; "02/11/2021" does not and is nothing. */
export const numericDateRule = absoluteRule({
  name: "numeric-date",
  examples: [
    ["Opened [02.11.2021] in Kazan", undefined, "2021-11-02"],
    ["Filed on [11/23/1998] in Ohio", undefined, "1998-11-23"],
    ["Filed on [23/11/1998] in Leeds", undefined, "1998-11-23"],
    ["Filed on [2021/11/2] in Osaka", undefined, "2021-11-02"],
    ["They wed on [5/5/2005].", undefined, "2005-05-05"],
  ],
  not: [
    "Filed on 02/11/2021 in haste",
    "Host 10.11.2021.4 was down",
    "On 31.02.2021 it ended",
    "ratio 1/2",
  ],
  pattern: numericDate,
  read: ({ groups: { one, mark, two, year, yearFirst, monthThen, dayLast } }) => {
    const day =
      yearFirst === undefined
        ? dayOfPair(Number(year), Number(one), Number(two), mark === ".")
        : dayOf(Number(yearFirst), Number(monthThen), Number(dayLast));
    return day === undefined ? impossible : readingOfDay(day);
  },
});

function dayOfPair(year: number, one: number, two: number, isDayFirst: boolean) {
  const european = dayOf(year, two, one);
  const american = dayOf(year, one, two);
  if (isDayFirst || american === undefined || european === american) return european;
  return european === undefined ? american : undefined;
}

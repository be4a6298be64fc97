import { exactNumber, readNumber, vagueNumber } from "../numbers.ts";
import { timeWords } from "../../locale/times/all.ts";
import { approximate, expression, gap, oneOf, spaced } from "../patterns.ts";
import type { Edtf } from "../../day.ts";
import { yearsFromQuarter } from "../counted-from.ts";
import { durationReading } from "../reading.ts";
import { contextRule } from "../rule.ts";
import {
  calendarUnit,
  durationValue,
  pluralUnit,
  readUnit,
  shifted,
  singularCalendarUnit,
} from "../units.ts";

const agoWord = `(?:${spaced(oneOf(timeWords.flatMap((each) => each.ago)))})`;
const fromNowWord = `(?:${spaced(oneOf(timeWords.flatMap((each) => each.fromNow)))})`;
const ago = expression(
  `(?<about>${approximate}${gap})?(?<count>${exactNumber}|an?|${vagueNumber})${gap}`,
  `(?<unit>${calendarUnit})(?:${gap}or${gap}(?:so|more))?${gap}(?:(?<back>${agoWord})|${fromNowWord})`,
  `|(?<some>${pluralUnit})${gap}${agoWord}|(?<one>${singularCalendarUnit})${gap}${agoWord}`,
);

/** "two years ago": the year, month, week or day that many back. How many "several" are is not known: a duration. */
export const agoRule = contextRule({
  name: "ago",
  examples: [
    ["She fled [three months ago].", "2021-02-10", "2020-11"],
    ["He left [a year ago].", "2021-11-02", "2020"],
    ["It sank [10 days ago].", "2021-11-02", "2021-10-23"],
    ["It opens [two weeks from now].", "2021-11-02", "2021-W46"],
    ["It fell [nearly two decades ago].", "2021-11-02", "2001"],
    ["Он уехал [два года назад].", "2021-11-02", "2019"],
    ["[Год назад] он был послом.", "2021-11-02", "2020"],
    ["He quit [several years ago].", "2021-11-02", "PXY"],
    ["Profit for the third quarter rose from [a year ago].", "1989-10-26", "1988-Q3"],
  ],
  not: ["He left long ago.", "9,000 years ago there was ice.", "an hour ago"],
  pattern: ago,
  read: (
    { groups: { about, count = "a", unit: word = "", some, one, back = one } },
    { anchor, quarter },
  ) => {
    const unit = readUnit(some ?? one ?? word);
    if (unit === undefined || anchor === undefined) return undefined;
    const number = some === undefined ? readNumber(count) : undefined;
    if (number === undefined) return durationReading(durationValue(undefined, unit));
    if (unit === "year" && number === 1 && back && quarter) return yearsFromQuarter(quarter, -1);
    const years = unit === "decade" ? 10 : unit === "century" ? 100 : 1;
    const reading = shifted(anchor, (back ? -1 : 1) * number * years, years > 1 ? "year" : unit);
    if (reading === undefined) return undefined;
    const isRough = about !== undefined || years > 1;
    const against = { by: "article", value: anchor } as const;
    // A week is an interval already; EDTF has no mark of doubt for a whole one at this level.
    return isRough && !reading.edtf?.includes("/")
      ? { ...reading, edtf: `${reading.edtf}~` as Edtf, against }
      : { ...reading, against };
  },
});

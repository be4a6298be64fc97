import { exactNumber, readNumber, vagueNumber } from "../numbers.ts";
import { approximate, expression, gap } from "../patterns.ts";
import { dateReading, durationReading } from "../reading.ts";
import { anchoredRule, impossible } from "../rule.ts";
import { calendarUnit, durationValue, readUnit, shifted } from "../units.ts";

const ago = expression(
  `(?<about>${approximate}${gap})?(?<count>${exactNumber}|an?|${vagueNumber})${gap}`,
  `(?<unit>${calendarUnit})${gap}(?:(?<back>ago)|from${gap}(?:now|today)|hence)`,
);

/** "two years ago": the year, month, week or day that many back. How many "several" are is not known: a duration. */
export const agoRule = anchoredRule({
  name: "ago",
  examples: [
    ["She fled [three months ago].", "2021-02-10", "2020-11"],
    ["He left [a year ago].", "2021-11-02", "2020"],
    ["It sank [10 days ago].", "2021-11-02", "2021-10-23"],
    ["It opens [two weeks from now].", "2021-11-02", "2021-W46"],
    ["It fell [nearly two decades ago].", "2021-11-02", "2001"],
    ["He quit [several years ago].", "2021-11-02", "PXY"],
  ],
  not: ["He left long ago.", "9,000 years ago there was ice.", "an hour ago"],
  pattern: ago,
  read: ({ groups: { about, count = "", unit: word = "", back } }, anchor) => {
    const unit = readUnit(word);
    if (unit === undefined) return undefined;
    const number = readNumber(count);
    if (number === undefined) return durationReading(durationValue(undefined, unit));
    const years = unit === "decade" ? 10 : unit === "century" ? 100 : 1;
    const reading = shifted(anchor, (back ? -1 : 1) * number * years, years > 1 ? "year" : unit);
    if (reading === undefined) return impossible;
    const isRough = about !== undefined || years > 1;
    // A week is an interval already; EDTF has no mark of doubt for a whole one at this level.
    return isRough && !reading.edtf?.includes("/")
      ? dateReading(reading.value, `${reading.edtf}~`)
      : reading;
  },
});

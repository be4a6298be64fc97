import { exactNumber, readNumber, vagueNumber } from "../numbers.ts";
import { timeWords } from "../../locale/times/all.ts";
import type { Unit } from "../../locale/times/time-words.ts";
import { approximate, expression, gap, oneOf, spaced } from "../patterns.ts";
import type { Day, Edtf } from "../../day.ts";
import { yearsFromQuarter } from "../counted-from.ts";
import { durationReading, type Reading } from "../reading.ts";
import { contextRule } from "../rule.ts";
import {
  durationValue,
  finerUnit,
  halfMoreValue,
  isCalendarUnit,
  pluralUnit,
  readUnit,
  shifted,
  singularCalendarUnit,
  singularUnit,
} from "../units.ts";

const agoWord = `(?:${spaced(oneOf(timeWords.flatMap((each) => each.ago)))})`;
const fromNowWord = `(?:${spaced(oneOf(timeWords.flatMap((each) => each.fromNow)))})`;
const half = `(?<half>${gap}and${gap}a${gap}half|${gap}1/2|\\s?½)?`;
const orSo = `(?:${gap}or${gap}(?:so|more))?`;
const ago = expression(
  `(?<about>${approximate}${gap})?(?<count>${exactNumber}|an?|${vagueNumber})${half}${gap}`,
  `(?<unit>${pluralUnit}|${singularUnit})(?<halfAfter>${gap}and${gap}a${gap}half)?${orSo}${gap}(?:(?<back>${agoWord})|${fromNowWord})`,
  `|(?<some>${pluralUnit})${gap}${agoWord}|(?<one>${singularCalendarUnit})${gap}${agoWord}`,
);
// Belongs to no expression, but says that its count is a round one.
const roughly = /\b(?:about|around|approximately|roughly|some)\s$/iu;

/**
 * "two years ago": the year, month, week or day that many back. How many "several" are is not known, nor from which hour an hour
 * is counted: durations.
 */
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
    ["It struck [a couple of hours ago].", "2021-11-02", "PT2H"],
    ["He left [two and a half years ago].", "2021-11-02", "2019-05"],
    ["Profit for the third quarter rose from [a year ago].", "1989-10-26", "1988-Q3"],
  ],
  not: ["He left long ago.", "9,000 years ago there was ice.", "chicago"],
  pattern: ago,
  read: (
    {
      groups: { about, count = "a", unit: word = "", some, one, back = one, half, halfAfter },
      sentence,
      start,
    },
    { anchor, quarter },
  ) => {
    const unit = readUnit(some ?? one ?? word);
    if (unit === undefined || anchor === undefined) return undefined;
    const number = some === undefined ? readNumber(count) : undefined;
    if (number === undefined) return durationReading(durationValue(undefined, unit));
    if (unit === "year" && number === 1 && back && quarter) return yearsFromQuarter(quarter, -1);
    const isHalf = (half ?? halfAfter) !== undefined;
    // The article's day has no hour to count from.
    if (!isCalendarUnit(unit)) {
      const value = isHalf ? halfMoreValue(number, unit) : durationValue(number, unit);
      return value === undefined ? undefined : durationReading(value);
    }
    if (isHalf) return halvesBack(anchor, number, unit, back === undefined);
    const years = unit === "decade" ? 10 : unit === "century" ? 100 : 1;
    const reading = shifted(anchor, (back ? -1 : 1) * number * years, years > 1 ? "year" : unit);
    if (reading === undefined) return undefined;
    const isRough =
      about !== undefined ||
      years > 1 ||
      roughly.test(sentence.slice(Math.max(0, start - 15), start));
    const against = { by: "article", value: anchor } as const;
    // A week is an interval already; EDTF has no mark of doubt for a whole one at this level.
    return isRough && !reading.edtf?.includes("/")
      ? { ...reading, edtf: `${reading.edtf}~` as Edtf, against }
      : { ...reading, against };
  },
});

/** Counted in the finer unit: two and a half years are thirty months. */
function halvesBack(anchor: Day, count: number, unit: Unit, isAhead: boolean): Reading | undefined {
  const finer = finerUnit(unit);
  if (finer === undefined) return undefined;
  const steps = (count + 0.5) * 2 * finer.count;
  const reading = shifted(anchor, isAhead ? steps : -steps, finer.unit);
  return reading && { ...reading, against: { by: "article", value: anchor } };
}

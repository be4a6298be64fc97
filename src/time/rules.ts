import type { Rule } from "./rule.ts";
import { abbreviatedDecadeRule } from "./rules/abbreviated-decade.ts";
import { agoRule } from "./rules/ago.ts";
import { bareMonthRule } from "./rules/bare-month.ts";
import { centuryRule } from "./rules/century.ts";
import { clockTimeRule } from "./rules/clock-time.ts";
import { compoundDurationRule } from "./rules/compound-duration.ts";
import { countedDurationRule } from "./rules/counted-duration.ts";
import { dayListRule } from "./rules/day-list.ts";
import { dayMonthRule } from "./rules/day-month.ts";
import { dayMonthYearRule } from "./rules/day-month-year.ts";
import { dayRangeRule } from "./rules/day-range.ts";
import { dayRangeWithYearRule } from "./rules/day-range-with-year.ts";
import { decadeRule } from "./rules/decade.ts";
import { definiteSeasonRule } from "./rules/definite-season.ts";
import { definiteUnitRule } from "./rules/definite-unit.ts";
import { futureRefRule } from "./rules/future-ref.ts";
import { halfRule } from "./rules/half.ts";
import { halfDurationRule } from "./rules/half-duration.ts";
import { holidayRule } from "./rules/holiday.ts";
import { isoDateRule } from "./rules/iso-date.ts";
import { laterRule } from "./rules/later.ts";
import { monthDayRule } from "./rules/month-day.ts";
import { monthDayYearRule } from "./rules/month-day-year.ts";
import { monthRangeRule } from "./rules/month-range.ts";
import { monthYearRule } from "./rules/month-year.ts";
import { namedDayRule } from "./rules/named-day.ts";
import { numericDateRule } from "./rules/numeric-date.ts";
import { partOfDayRule } from "./rules/part-of-day.ts";
import { pastRefRule } from "./rules/past-ref.ts";
import { pastSpanRule } from "./rules/past-span.ts";
import { presentRefRule } from "./rules/present-ref.ts";
import { quarterRule } from "./rules/quarter.ts";
import { relativeDayRule } from "./rules/relative-day.ts";
import { relativeMonthRule } from "./rules/relative-month.ts";
import { relativeSeasonRule } from "./rules/relative-season.ts";
import { relativeUnitRule } from "./rules/relative-unit.ts";
import { relativeWeekdayRule } from "./rules/relative-weekday.ts";
import { reportingPeriodRule } from "./rules/reporting-period.ts";
import { seasonYearRule } from "./rules/season-year.ts";
import { setRule } from "./rules/set.ts";
import { spelledYearRule } from "./rules/spelled-year.ts";
import { thatUnitRule } from "./rules/that-unit.ts";
import { vagueDurationRule } from "./rules/vague-duration.ts";
import { weekOfRule } from "./rules/week-of.ts";
import { weekdayRule } from "./rules/weekday.ts";
import { weekFromRule } from "./rules/week-from.ts";
import { yearRule } from "./rules/year.ts";
import { yearRangeRule } from "./rules/year-range.ts";

/**
 * In the order in which they take words: what names more of a date stands before what names less, and what would make a
 * part of an expression mean something else ("two years ago") before what reads that part ("two years").
 */
export const rules: readonly Rule[] = [
  isoDateRule,
  namedDayRule,
  numericDateRule,
  holidayRule,
  dayRangeWithYearRule,
  dayRangeRule,
  dayMonthYearRule,
  monthDayYearRule,
  quarterRule,
  halfRule,
  reportingPeriodRule,
  yearRangeRule,
  monthRangeRule,
  weekOfRule,
  spelledYearRule,
  monthYearRule,
  seasonYearRule,
  decadeRule,
  abbreviatedDecadeRule,
  centuryRule,
  monthDayRule,
  dayMonthRule,
  weekFromRule,
  partOfDayRule,
  relativeWeekdayRule,
  relativeDayRule,
  setRule,
  agoRule,
  laterRule,
  thatUnitRule,
  relativeMonthRule,
  relativeSeasonRule,
  definiteSeasonRule,
  pastSpanRule,
  definiteUnitRule,
  relativeUnitRule,
  halfDurationRule,
  compoundDurationRule,
  countedDurationRule,
  vagueDurationRule,
  weekdayRule,
  bareMonthRule,
  yearRule,
  presentRefRule,
  pastRefRule,
  futureRefRule,
  dayListRule,
  clockTimeRule,
];

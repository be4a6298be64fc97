import { plainDate, type Day } from "../day.ts";
import { timeWords } from "../locale/times/all.ts";
import type { Unit } from "../locale/times/time-words.ts";
import { oneOf } from "./patterns.ts";
import { quarterAt } from "./quarter.ts";
import {
  dayReading,
  decadeReading,
  centuryReading,
  monthReading,
  quarterReading,
  type Reading,
  weekReading,
  yearReading,
} from "./reading.ts";

type WordsOfUnits = Readonly<Record<string, Unit>>;

interface UnitFacts {
  /** How TIMEX3 writes `count` of it, after the `P`. */
  readonly duration: (count: string) => string;
  readonly step: (count: number) => Temporal.DurationLike;
  /** The stretch of the calendar of that length that a day lies in; absent below a day. */
  readonly around?: (date: Temporal.PlainDate) => Reading | undefined;
}

// Decades and centuries are counted in years where their number is known, as TimeBank does.
const units: Readonly<Record<Unit, UnitFacts>> = {
  second: { duration: (n) => `T${n}S`, step: () => ({}) },
  minute: { duration: (n) => `T${n}M`, step: () => ({}) },
  hour: { duration: (n) => `T${n}H`, step: () => ({}) },
  day: {
    duration: (n) => `${n}D`,
    step: (days) => ({ days }),
    around: dayReading,
  },
  week: {
    duration: (n) => `${n}W`,
    step: (weeks) => ({ weeks }),
    around: weekReading,
  },
  fortnight: {
    duration: (n) => `${times(n, 2)}W`,
    step: (n) => ({ weeks: 2 * n }),
    around: weekReading,
  },
  month: {
    duration: (n) => `${n}M`,
    step: (months) => ({ months }),
    around: monthReading,
  },
  quarter: {
    duration: (n) => `${n}Q`,
    step: (n) => ({ months: 3 * n }),
    around: (date) => quarterReading(quarterAt(date)),
  },
  year: {
    duration: (n) => `${n}Y`,
    step: (years) => ({ years }),
    around: ({ year }) => yearReading(year),
  },
  decade: {
    duration: (n) => (n === "X" ? "XE" : `${times(n, 10)}Y`),
    step: (n) => ({ years: 10 * n }),
    around: ({ year }) => decadeReading(year),
  },
  century: {
    duration: (n) => (n === "X" ? "XC" : `${times(n, 100)}Y`),
    step: (n) => ({ years: 100 * n }),
    around: ({ year }) => centuryReading(year),
  },
};

const singular = Object.assign(
  {},
  ...timeWords.map(({ singularUnits }) => singularUnits),
) as WordsOfUnits;
const plural = Object.assign(
  {},
  ...timeWords.map(({ pluralUnits }) => pluralUnits),
) as WordsOfUnits;
const byWord = new Map<string, Unit>([...Object.entries(singular), ...Object.entries(plural)]);

export const singularUnit = oneOf(Object.keys(singular));
export const pluralUnit = oneOf(Object.keys(plural));
/** Those that a day can be counted by. */
export const calendarUnit = oneOf(
  [...byWord].filter(([, unit]) => units[unit].around !== undefined).map(([word]) => word),
);

/** Of those the ones that "last" and "next" stand before; a day is called by other words. */
export const singularCalendarUnit = oneOf(
  Object.entries(singular)
    .filter(
      ([, unit]) => units[unit].around !== undefined && unit !== "day" && unit !== "fortnight",
    )
    .map(([word]) => word),
);

export function readUnit(word: string): Unit | undefined {
  return byWord.get(word.toLowerCase());
}

/** `PXW` where the count is not known. */
export function durationValue(count: number | undefined, unit: Unit): string {
  return `P${units[unit].duration(count === undefined ? "X" : String(count))}`;
}

// The finer unit that half of one is counted in, and how many of them it is.
const halves: Readonly<Partial<Record<Unit, readonly [count: number, finer: Unit]>>> = {
  minute: [30, "second"],
  hour: [30, "minute"],
  day: [12, "hour"],
  week: [3.5, "day"],
  month: [15, "day"],
  year: [6, "month"],
  decade: [5, "year"],
  century: [50, "year"],
};

/** The unit that half of one is counted in, and how many of them it is; none where it is not counted in days or longer. */
export function finerUnit(unit: Unit): { readonly count: number; readonly unit: Unit } | undefined {
  const half = halves[unit];
  return half && Number.isInteger(half[0]) && isCalendarUnit(half[1])
    ? { count: half[0], unit: half[1] }
    : undefined;
}

/** Whether a day can be counted by it. */
export function isCalendarUnit(unit: Unit): boolean {
  return units[unit].around !== undefined;
}

/** Of half a unit; undefined where nothing finer counts it. */
export function halfValue(unit: Unit): string | undefined {
  const half = halves[unit];
  return half && durationValue(half[0], half[1]);
}

/** Of so many and a half: `P2Y6M`. */
export function halfMoreValue(count: number, unit: Unit): string | undefined {
  const half = halves[unit];
  if (half === undefined) return undefined;
  const whole = durationValue(count, unit);
  if (unit === "decade" || unit === "century")
    return durationValue((count + 0.5) * half[0] * 2, "year");
  const rest = durationValue(half[0], half[1]).slice(1);
  return whole + (whole.startsWith("PT") ? rest.slice(1) : rest);
}

const furthest = 10_000; // units; further than any day we can write lies outside the calendar anyway

/** The day, week, month … that lies `count` of them after `day`; before it where `count` is below zero. */
export function shifted(day: Day, count: number, unit: Unit): Reading | undefined {
  const { step, around } = units[unit];
  if (!around || !Number.isInteger(count) || Math.abs(count) > furthest) return undefined;
  const date = plainDate(day).add(step(count));
  if (date.year < 1 || date.year > 9999) return undefined;
  return around(date);
}

function times(count: string, factor: number): string {
  return count === "X" ? count : String(Number(count) * factor);
}

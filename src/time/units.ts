import { plainDate, type Day } from "../day.ts";
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

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

interface UnitFacts {
  readonly plural: string;
  /** How TIMEX3 writes `count` of it, after the `P`. */
  readonly duration: (count: string) => string;
  readonly step: (count: number) => Temporal.DurationLike;
  /** The stretch of the calendar of that length that a day lies in; absent below a day. */
  readonly around?: (date: Temporal.PlainDate) => Reading | undefined;
}

// Decades and centuries are counted in years where their number is known, as TimeBank does.
const units: Readonly<Record<Unit, UnitFacts>> = {
  second: { plural: "seconds", duration: (n) => `T${n}S`, step: () => ({}) },
  minute: { plural: "minutes", duration: (n) => `T${n}M`, step: () => ({}) },
  hour: { plural: "hours", duration: (n) => `T${n}H`, step: () => ({}) },
  day: {
    plural: "days",
    duration: (n) => `${n}D`,
    step: (days) => ({ days }),
    around: dayReading,
  },
  week: {
    plural: "weeks",
    duration: (n) => `${n}W`,
    step: (weeks) => ({ weeks }),
    around: weekReading,
  },
  fortnight: {
    plural: "fortnights",
    duration: (n) => `${times(n, 2)}W`,
    step: (n) => ({ weeks: 2 * n }),
    around: weekReading,
  },
  month: {
    plural: "months",
    duration: (n) => `${n}M`,
    step: (months) => ({ months }),
    around: monthReading,
  },
  quarter: {
    plural: "quarters",
    duration: (n) => `${n}Q`,
    step: (n) => ({ months: 3 * n }),
    around: (date) => quarterReading(quarterAt(date)),
  },
  year: {
    plural: "years",
    duration: (n) => `${n}Y`,
    step: (years) => ({ years }),
    around: ({ year }) => yearReading(year),
  },
  decade: {
    plural: "decades",
    duration: (n) => (n === "X" ? "XE" : `${times(n, 10)}Y`),
    step: (n) => ({ years: 10 * n }),
    around: ({ year }) => decadeReading(year),
  },
  century: {
    plural: "centuries",
    duration: (n) => (n === "X" ? "XC" : `${times(n, 100)}Y`),
    step: (n) => ({ years: 100 * n }),
    around: ({ year }) => centuryReading(year),
  },
};

const byWord = new Map<string, Unit>(
  Object.entries(units).flatMap(([unit, { plural }]): [string, Unit][] => [
    [unit, unit as Unit],
    [plural, unit as Unit],
  ]),
);

export const singularUnit = oneOf(Object.keys(units));
export const pluralUnit = oneOf(Object.values(units).map(({ plural }) => plural));
/** Those that a day can be counted by. */
export const calendarUnit = oneOf(
  [...byWord].filter(([, unit]) => units[unit].around !== undefined).map(([word]) => word),
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

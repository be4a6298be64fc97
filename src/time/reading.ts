import { type Day, type Edtf, parseEdtf, plainDate, toDay } from "../day.ts";
import type { Season } from "../locale/times/time-words.ts";
import type { Against, TimexType } from "../types.ts";

/** What an expression means. */
export interface Reading {
  readonly type: TimexType;
  /** TIMEX3 value (TimeML 1.2.1). */
  readonly value: string;
  readonly edtf?: Edtf;
  /** What it was counted from; of an anchored rule it is the article's day where the rule does not say. */
  readonly against?: Against;
}

const seasons: readonly Season[] = ["SP", "SU", "FA", "WI"];

/** Undefined where `edtf` is no date of the calendar. */
export function dateReading(value: string, edtf: string = value): Reading | undefined {
  const parsed = parseEdtf(edtf);
  return parsed && { type: "DATE", value, edtf: parsed };
}

export function dayReading(date: Temporal.PlainDate): Reading | undefined {
  return dateReading(toDay(date));
}

/** Of a weekday, 1 to 7, of which it is not known in which week it lies. */
export function anyWeekday(weekday: number): Reading {
  return { type: "DATE", value: `XXXX-WXX-${weekday}` };
}

export function monthReading({ year, month }: { year: number; month: number }) {
  return dateReading(`${digits(year, 4)}-${digits(month, 2)}`);
}

export function yearReading(year: number): Reading | undefined {
  return dateReading(digits(year, 4));
}

/** Of the decade that `year` lies in: TIMEX3 `198`, EDTF `198X`. */
export function decadeReading(year: number): Reading | undefined {
  const decade = digits(Math.floor(year / 10), 3);
  return dateReading(decade, `${decade}X`);
}

/** Of the years that begin with the same two digits as `year`: TIMEX3 `19`, EDTF `19XX`. */
export function centuryReading(year: number): Reading | undefined {
  const century = digits(Math.floor(year / 100), 2);
  return dateReading(century, `${century}XX`);
}

/** Of the ISO week that `date` lies in. EDTF has no weeks: its Monday to its Sunday. */
export function weekReading(date: Temporal.PlainDate): Reading | undefined {
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  const value = `${digits(date.yearOfWeek ?? date.year, 4)}-W${digits(date.weekOfYear ?? 1, 2)}`;
  return dateReading(value, `${toDay(monday)}/${toDay(monday.add({ days: 6 }))}`);
}

/** Of the Saturday and Sunday of the ISO week that `date` lies in. */
export function weekendReading(date: Temporal.PlainDate): Reading | undefined {
  const saturday = date.add({ days: 6 - date.dayOfWeek });
  const value = `${digits(date.yearOfWeek ?? date.year, 4)}-W${digits(date.weekOfYear ?? 1, 2)}-WE`;
  return dateReading(value, `${toDay(saturday)}/${toDay(saturday.add({ days: 1 }))}`);
}

/** A quarter of a calendar year, 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** As TimeML writes it. */
export function quarterValue({ year, quarter }: Quarter): string {
  return `${digits(year, 4)}-Q${quarter}`;
}

/** In EDTF its first to its last month. */
export function quarterReading(of: Quarter): Reading | undefined {
  const { year, quarter } = of;
  return dateReading(quarterValue(of), monthSpan(year, quarter * 3 - 2, quarter * 3));
}

/** Of one half of a calendar year, in EDTF its first to its last month. */
export function halfReading(year: number, half: 1 | 2): Reading | undefined {
  return dateReading(`${digits(year, 4)}-H${half}`, monthSpan(year, half * 6 - 5, half * 6));
}

function monthSpan(year: number, first: number, last: number): string {
  return `${digits(year, 4)}-${digits(first, 2)}/${digits(year, 4)}-${digits(last, 2)}`;
}

export function seasonReading(year: number, season: Season): Reading | undefined {
  return dateReading(
    `${digits(year, 4)}-${season}`,
    `${digits(year, 4)}-${seasons.indexOf(season) + 21}`,
  );
}

/** From the first day of `first` to the last day of `last`; undefined where it ends before it starts. */
export function rangeReading(
  first: Reading | undefined,
  last: Reading | undefined,
): Reading | undefined {
  if (!first || !last || first.value === last.value) return undefined;
  return dateReading(`${first.value}/${last.value}`);
}

export function durationReading(value: string): Reading {
  return { type: "DURATION", value };
}

/** A day that comes back each year. */
export function yearlyReading(month: number, day: number): Reading {
  return setReading(`XXXX-${digits(month, 2)}-${digits(day, 2)}`);
}

/** Of the past, the present or the future as such: no date of a calendar. */
export function refReading(value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Reading {
  return { type: "DATE", value };
}

export function setReading(value: string): Reading {
  return { type: "SET", value };
}

/** `clock` is what TIMEX3 writes after the day: `T14:05`, `TNI`. `edtf` is the day's where the words name that day. */
export function timeReading(day: Day, clock: string, edtf?: Edtf): Reading {
  return { type: "TIME", value: `${day}${clock}`, ...(edtf && { edtf }) };
}

export function readingOfDay(day: Day): Reading | undefined {
  return dayReading(plainDate(day));
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

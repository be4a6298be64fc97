import { type Day, plainDate } from "../day.ts";
import type { TimeMention } from "../types.ts";
import type { Quarter } from "./reading.ts";

const written = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/u;

/** The quarter that a mention names. */
export function quarterOf({ value }: TimeMention): Quarter | undefined {
  const { year, quarter } = written.exec(value)?.groups ?? {};
  return year === undefined ? undefined : { year: Number(year), quarter: Number(quarter) };
}

const longestBack = 4; // quarters: "the third quarter of 1984" is not what a report of 1989 is about

/** Whether it is what a report of that day is about: not long over, and not still to come. */
export function isReported(quarter: Quarter, anchor: Day): boolean {
  const back = indexOf(quarterAt(plainDate(anchor))) - indexOf(quarter);
  return back >= 0 && back <= longestBack;
}

/** The calendar quarter that a day lies in. */
export function quarterAt({ year, month }: Temporal.PlainDate): Quarter {
  return { year, quarter: Math.ceil(month / 3) };
}

/** That many quarters later; earlier where `count` is below zero. */
export function quarterAfter(quarter: Quarter, count: number): Quarter {
  const index = indexOf(quarter) + count;
  return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
}

function indexOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}

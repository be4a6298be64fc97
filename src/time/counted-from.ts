import { edtfBounds, edtfGrain, toDay } from "../day.ts";
import type { Unit } from "../locale/times/time-words.ts";
import type { TimeMention } from "../types.ts";
import { quarterAfter } from "./quarter.ts";
import { type Quarter, quarterReading, quarterValue, type Reading } from "./reading.ts";
import { shifted } from "./units.ts";

// A date as rough as these cannot be counted from in units finer than it.
const grains: readonly string[] = ["day", "week", "month", "year"];

/** The unit of the calendar that lies `count` of them after a date said before; undefined where that date is too rough. */
export function countedFrom(
  { edtf, value, text }: TimeMention,
  count: number,
  unit: Unit,
): Reading | undefined {
  if (edtf === undefined || !isFineEnough(edtfGrain(edtf), unit)) return undefined;
  const reading = shifted(toDay(edtfBounds(edtf).start), count, unit);
  return reading && { ...reading, against: { by: "text", value, said: text } };
}

/** The quarter that lies `count` years after one spoken of before. */
export function yearsFromQuarter(quarter: Quarter, count: number): Reading | undefined {
  const reading = quarterReading(quarterAfter(quarter, 4 * count));
  return reading && { ...reading, against: { by: "text", value: quarterValue(quarter) } };
}

function isFineEnough(grain: string, unit: Unit): boolean {
  const found = grains.indexOf(grain);
  const wanted = grains.indexOf(unit);
  return found >= 0 && (wanted === -1 || found <= wanted);
}

import { type Bounds, edtfBounds, parseEdtf } from "../day.ts";
import type { TimeMention } from "../types.ts";

const withoutYear: readonly string[] = ["bare-month", "month-day", "day-month", "day-range"];

/** Whether it is a month or days of no year: the words say which year only by what stands around them. */
export function lacksYear({ rule }: TimeMention): boolean {
  return withoutYear.includes(rule);
}

/** The same month or days in another year; undefined where that year has none such. */
export function inYear(mention: TimeMention, year: number): TimeMention | undefined {
  const move = (text: string) => text.replaceAll(/\d{4}(?=-)/gu, String(year).padStart(4, "0"));
  const edtf = parseEdtf(move(mention.edtf ?? ""));
  return edtf && { ...mention, value: move(mention.value), edtf };
}

/**
 * In the year in which a date said in the text begins, or if they do not fit there, `step` years later; undefined where they
 * fit in neither. `fits` is given both as spans of days.
 */
export function inYearOf(
  said: TimeMention,
  mention: TimeMention,
  step: 1 | -1,
  fits: (moved: Bounds, said: Bounds) => boolean,
): TimeMention | undefined {
  if (said.edtf === undefined) return undefined;
  const bounds = edtfBounds(said.edtf);
  for (const year of [bounds.start.year, bounds.start.year + step]) {
    const moved = inYear(mention, year);
    if (!moved?.edtf || !fits(edtfBounds(moved.edtf), bounds)) continue;
    return { ...moved, against: { by: "text", value: said.value, said: said.text } };
  }
  return undefined;
}

import { type Day, dayOf, plainDate } from "../day.ts";
import type { Direction } from "./direction.ts";

/** The weekday (1 to 7) nearest to the anchor on that side of it, the anchor's own day included. */
export function weekdayFrom(anchor: Day, weekday: number, direction: "ahead" | "behind") {
  const from = plainDate(anchor);
  return direction === "ahead"
    ? from.add({ days: (weekday - from.dayOfWeek + 7) % 7 })
    : from.subtract({ days: (from.dayOfWeek - weekday + 7) % 7 });
}

/** The month nearest to the anchor's on that side of it, the anchor's own included. */
export function monthFrom(anchor: Day, month: number, direction: "ahead" | "behind") {
  const from = plainDate(anchor);
  const later = direction === "ahead" ? Number(month < from.month) : -Number(month > from.month);
  return { year: from.year + later, month };
}

const near = 60; // days; the middle of what read best on the training half, 45 to 90

/**
 * The day of that name nearest to the anchor; where that one is farther off than two months, the nearest on
 * the side that the clause tells. Undefined where no near year has such a day.
 */
export function dayFrom(
  anchor: Day,
  month: number,
  day: number,
  direction: Direction,
): Day | undefined {
  return nearestYear(anchor, (year) => dayOf(year, month, day), direction);
}

/** The same of a day that each year tells in its own way. */
export function nearestYear(
  anchor: Day,
  inYear: (year: number) => Day | undefined,
  direction: Direction,
): Day | undefined {
  const from = plainDate(anchor);
  const days = [-1, 0, 1]
    .map((years) => inYear(from.year + years))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => distance(from, a) - distance(from, b));
  const [nearest] = days;
  if (nearest === undefined || direction === undefined || distance(from, nearest) <= near) {
    return nearest;
  }
  return days.find((found) => (direction === "ahead" ? found >= anchor : found <= anchor));
}

function distance(from: Temporal.PlainDate, day: Day): number {
  return Math.abs(from.until(plainDate(day)).days);
}

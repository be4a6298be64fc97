import { type Day, dayOf, plainDate, toDay } from "../day.ts";
import type { HolidayDate } from "../locale/times/holidays-en.ts";

/** Its day in a year of the Gregorian calendar. */
export function holidayIn(year: number, date: HolidayDate): Day | undefined {
  if ("day" in date) return dayOf(year, date.month, date.day);
  const from = "month" in date ? nthWeekday(year, date) : easterIn(year);
  const plus = "month" in date ? (date.plus ?? 0) : date.afterEaster;
  return from && toDay(plainDate(from).add({ days: plus }));
}

function nthWeekday(
  year: number,
  { month, weekday, nth }: { month: number; weekday: number; nth: number },
): Day | undefined {
  const first = dayOf(year, month, 1);
  if (first === undefined) return undefined;
  const start = plainDate(first);
  const found = start.add({
    days: ((weekday - start.dayOfWeek + 7) % 7) + 7 * (Math.abs(nth) - 1),
  });
  if (nth > 0) return toDay(found);
  const last = found.add({ days: 28 });
  return toDay(last.month === month ? last : found.add({ days: 21 }));
}

/** By the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterIn(year: number): Day | undefined {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const shift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const correction = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const moon = Math.floor((golden + 11 * epact + 19 * correction) / 433);
  const month = Math.floor((epact + correction - 7 * moon + 90) / 25);
  return dayOf(year, month, (epact + correction - 7 * moon + 33 * month + 19) % 32);
}

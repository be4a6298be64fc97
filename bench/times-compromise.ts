import type { FoundDate, FoundDuration } from "compromise";
import { plainDate, type Day } from "../src/day.ts";
import type { Timex } from "./timeml.ts";
import { durationOf, grainOf, partOfDay, trimSpan, valueAt, type Grain } from "./times-words.ts";

export function timexOfDate(text: string, found: FoundDate, anchor: Day): Timex {
  const { offset, dates } = found;
  const span = trimSpan(text, { start: offset.start, end: offset.start + offset.length });
  const words = text.slice(span.start, span.end);
  const interval = dates?.repeat?.interval;
  if (interval) return { ...span, type: "SET", value: periodOf(interval) };
  const duration = durationOf(words);
  if (duration !== undefined) return { ...span, type: "DURATION", value: duration };
  if (/^\d{4}$/u.test(words)) return { ...span, type: "DATE", value: words };
  if (typeof dates?.start !== "string") return { ...span, type: "DATE", value: "" };
  const stated = Temporal.PlainDate.from(dates.start.slice(0, 10));
  const date = notAhead(stated, words, anchor);
  const part = partOfDay(words);
  if (part !== undefined) return { ...span, type: "TIME", value: `${date.toString()}${part}` };
  if (dates.unit === "time") {
    const clock = dates.start.slice(11, 16);
    return { ...span, type: "TIME", value: `${date.toString()}T${clock}` };
  }
  return { ...span, type: "DATE", value: dateValue(date, dates.unit, words) };
}

export function timexOfDuration(text: string, { offset, duration }: FoundDuration): Timex {
  const span = trimSpan(text, { start: offset.start, end: offset.start + offset.length });
  const value = durationOf(text.slice(span.start, span.end)) ?? periodOf(duration);
  return { ...span, type: "DURATION", value };
}

const seasons: Readonly<Record<number, string>> = { 3: "SP", 6: "SU", 9: "FA", 12: "WI" };
const grains: ReadonlySet<string> = new Set(["year", "quarter", "month", "week", "weekend"]);

function dateValue(date: Temporal.PlainDate, unit: string | undefined, words: string): string {
  if (unit === "season") return `${date.year}-${seasons[date.month] ?? "XX"}`;
  if (unit !== undefined && grains.has(unit)) return valueAt(date, unit as Grain);
  return valueAt(date, grainOf(words) ?? "day");
}

const letters: Readonly<Record<string, string>> = {
  year: "Y",
  quarter: "Q",
  month: "M",
  week: "W",
  day: "D",
  hour: "H",
  minute: "M",
  second: "S",
};

function periodOf(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([unit, count]) => {
    if (unit === "decade") return `${count * 10}Y`;
    const isClock = unit === "hour" || unit === "minute" || unit === "second";
    return `${isClock ? "T" : ""}${count}${letters[unit] ?? "X"}`;
  });
  return `P${parts.join("")}`;
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const looksAhead = /\b(?:next|coming|tomorrow|later|from now|\d{4})\b/iu;

/** compromise takes the next one of its name; news means the nearest day of a month, else mostly the latest. */
function notAhead(date: Temporal.PlainDate, words: string, anchor: Day): Temporal.PlainDate {
  const today = plainDate(anchor);
  const ahead = today.until(date, { largestUnit: "days" }).days;
  if (ahead <= 0 || looksAhead.test(words)) return date;
  if (month.test(words)) {
    return /\d/u.test(words) && ahead <= halfYear ? date : date.subtract({ years: 1 });
  }
  if (weekday.test(words) && ahead < 7) return date.subtract({ days: 7 });
  return grainOf(words) === "quarter" ? date.subtract({ years: 1 }) : date;
}

const halfYear = 182; // days

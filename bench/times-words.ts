import { exactNumber, readNumber } from "../src/time/numbers.ts";
import { quarterAt } from "../src/time/quarter.ts";
import {
  monthReading,
  quarterReading,
  dayReading,
  decadeReading,
  weekReading,
  weekendReading,
  yearReading,
} from "../src/time/reading.ts";
import { durationValue, readUnit } from "../src/time/units.ts";
import type { Span } from "../src/types.ts";

// What a peer's output leaves open and TIMEX3 asks for is taken from the words that it found, in its favour.

export type Grain = "decade" | "year" | "quarter" | "month" | "week" | "weekend" | "day";

const readings = {
  decade: ({ year }) => decadeReading(year),
  year: ({ year }) => yearReading(year),
  quarter: (date) => quarterReading(quarterAt(date)),
  month: monthReading,
  week: weekReading,
  weekend: weekendReading,
  day: dayReading,
} as const satisfies Record<Grain, (date: Temporal.PlainDate) => { value: string } | undefined>;

/** `1989`, `1989-Q3`, `1989-W44`: the stretch of that grain in which the day lies. */
export function valueAt(date: Temporal.PlainDate, grain: Grain): string {
  return readings[grain](date)?.value ?? date.toString();
}

const distance =
  /\b(?<unit>decade|year|quarter|month|week)s?[\s-](?:ago|earlier|later|before|from now|hence)\b|\byear-(?:ago|earlier)\b/iu;
const stretch = /\b(?<unit>weekend|week|quarter)\b/iu;

/** What "two years ago" counts in and "last week" names; undefined of "Tuesday". */
export function grainOf(words: string): Grain | undefined {
  const { 0: found, groups = {} } = distance.exec(words) ?? stretch.exec(words) ?? {};
  return found === undefined ? undefined : ((groups["unit"]?.toLowerCase() ?? "year") as Grain);
}

const partsOfDay = [
  [/\bmornings?\b/iu, "TMO"],
  [/\bafternoons?\b/iu, "TAF"],
  [/\bevenings?\b/iu, "TEV"],
  [/\b(?:tonight|nights?|overnight)\b/iu, "TNI"],
] as const;

/** `TNI` of "last night". */
export function partOfDay(words: string): string | undefined {
  return partsOfDay.find(([pattern]) => pattern.test(words))?.[1];
}

const counted = new RegExp(
  String.raw`^(?:(?:for|over|during|within|the|this|these|past|last|next|first|previous|coming)\s+)*(?<count>an?|${exactNumber})[\s-](?<unit>[a-z]+?)(?:[\s-](?:old|long))?$`,
  "iu",
);

/** `P5Y` of "the past five years". */
export function durationOf(words: string): string | undefined {
  const { count = "", unit = "" } = counted.exec(words)?.groups ?? {};
  const [number, read] = [readNumber(count), readUnit(unit)];
  return number === undefined || read === undefined ? undefined : durationValue(number, read);
}

const leading =
  /^(?:[\s,("“'-]+|(?:on|in|at|by|since|until|from|for|during|of|before|after|as of)\s+)+/iu;
const trailing = /[\s,.;:!?)"”'-]+$/u;
const takesArticle = /^[a-z]/u;
const articleBefore = /\bthe\s$/iu;
const otherWord = /^(?:may|march|fall|spring|second|sun|sat|\d+(?:\.\d+)? a)$/u;
const dotted = /\b[ap]\.m\.$/iu;

/** Without prepositions before it and marks about it, but with its article, as TIMEX3 takes them. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = leading.exec(words)?.[0].length ?? 0;
  const after = dotted.test(words) ? 0 : (trailing.exec(words)?.[0].length ?? 0);
  if (before + after >= words.length) return { start, end };
  const from = start + before;
  const article = takesArticle.test(text.slice(from, end))
    ? (articleBefore.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0)
    : 0;
  return { start: from - article, end: end - after };
}

/** Whether words that peers take for a month or a season are nothing of the kind. */
export function isOtherWord(words: string): boolean {
  return otherWord.test(words);
}

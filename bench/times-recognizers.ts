import type { ModelResult, Resolution } from "@microsoft/recognizers-text-date-time";
import type { Day } from "../src/day.ts";
import type { Timex } from "./timeml.ts";
import { grainOf, trimSpan, valueAt, type Grain } from "./times-words.ts";

export function timexOfRecognized(text: string, found: ModelResult, anchor: Day): Timex {
  const span = trimSpan(text, { start: found.start, end: found.end + 1 });
  const words = text.slice(span.start, span.end);
  const values = found.resolution?.values ?? [];
  return { ...span, ...typeAndValue(likeliest(values, anchor), words, anchor) };
}

/** Of a month's day the nearest, else the latest that is not ahead: as news mostly means them. */
function likeliest(values: readonly Resolution[], anchor: Day): Resolution | undefined {
  const isMonthDay = values.every(({ timex }) => /^XXXX-\d{2}-\d{2}/u.test(timex));
  if (isMonthDay) return values.toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0];
  return values.findLast((each) => (dayOf(each) ?? "") <= anchor) ?? values[0];
}

function distance(resolution: Resolution, anchor: Day): number {
  const day = dayOf(resolution) ?? anchor;
  return Math.abs(Temporal.PlainDate.from(anchor).until(day, { largestUnit: "days" }).days);
}

function typeAndValue(
  resolution: Resolution | undefined,
  words: string,
  anchor: Day,
): Pick<Timex, "type" | "value"> {
  const { timex = "", type = "" } = resolution ?? {};
  if (timex.endsWith("_REF")) return { type: "DATE", value: timex };
  if (type === "duration") return { type: "DURATION", value: timex };
  if (type === "set") return { type: "SET", value: timex };
  const day = (resolution && dayOf(resolution)) ?? anchor;
  const part = /T(?:MO|AF|EV|NI)\b/u.exec(timex)?.[0];
  if (part !== undefined) return { type: "TIME", value: `${day}${part}` };
  if (type.includes("time")) return { type: "TIME", value: `${day}${clockOf(resolution)}` };
  if (type === "daterange") return rangeOf(timex, day, words);
  return { type: "DATE", value: valueAt(Temporal.PlainDate.from(day), grainOf(words) ?? "day") };
}

/** `(1984-11-02,1989-11-02,P5Y)`. */
const bounds = /^\((?<from>[^,]+),[^,]+,(?<length>P[^)]+)\)$/u;
const calendar: readonly (readonly [RegExp, Grain])[] = [
  [/^.{4}$/u, "year"],
  [/^.{4}-\d{2}(?:-W\d+)?$/u, "month"],
  [/-WE$/u, "weekend"],
  [/^.{4}-W\d{2}$/u, "week"],
];

function rangeOf(timex: string, day: string, words: string): Pick<Timex, "type" | "value"> {
  const date = Temporal.PlainDate.from(day);
  const season = /(?<=-|^)(?:SP|SU|FA|WI)$/u.exec(timex)?.[0];
  if (season !== undefined) return { type: "DATE", value: `${date.year}-${season}` };
  const grain = calendar.find(([form]) => form.test(timex))?.[1];
  if (grain !== undefined) return { type: "DATE", value: valueAt(date, grain) };
  const { length } = bounds.exec(timex)?.groups ?? {};
  if (length === "P10Y" && /\d0s\b|\bdecade\b/u.test(words)) {
    return { type: "DATE", value: valueAt(date, "decade") };
  }
  if (length === "P3M" && /quarter|\bq[1-4]\b/iu.test(words)) {
    return { type: "DATE", value: valueAt(date, "quarter") };
  }
  if (length !== undefined && /\b(?:past|last|next|previous|coming)\b/iu.test(words)) {
    return { type: "DURATION", value: length };
  }
  return { type: "DATE", value: valueAt(date, grainOf(words) ?? "day") };
}

function clockOf(resolution: Resolution | undefined): string {
  const stated = resolution?.value ?? resolution?.start ?? "";
  const clock = /\d{2}:\d{2}/u.exec(stated)?.[0];
  return clock === undefined ? "" : `T${clock}`;
}

function dayOf({ value, start, end }: Resolution): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/u.exec(value ?? start ?? end ?? "")?.[0];
}

import type { ParsedResult } from "chrono-node";
import { plainDate, type Day } from "../src/day.ts";
import type { Timex } from "./timeml.ts";
import { durationOf, grainOf, partOfDay, trimSpan, valueAt } from "./times-words.ts";

/** The grain is that of the smallest component that chrono calls certain. */
export function timexOfChrono(text: string, result: ParsedResult, anchor: Day): Timex {
  const span = trimSpan(text, { start: result.index, end: result.index + result.text.length });
  const words = text.slice(span.start, span.end);
  if (/^(?:right\s)?now$/iu.test(words)) return { ...span, type: "DATE", value: "PRESENT_REF" };
  const duration = durationOf(words);
  if (duration !== undefined) return { ...span, type: "DURATION", value: duration };
  const { start } = result;
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || day === null) {
    return { ...span, type: "DATE", value: "" };
  }
  const date = notAhead(Temporal.PlainDate.from({ year, month, day }), result, anchor);
  const part = partOfDay(words);
  if (part !== undefined) return { ...span, type: "TIME", value: `${date.toString()}${part}` };
  if (start.isCertain("hour")) {
    const clock = [start.get("hour"), start.get("minute")].map((each) =>
      String(each ?? 0).padStart(2, "0"),
    );
    return { ...span, type: "TIME", value: `${date.toString()}T${clock.join(":")}` };
  }
  return { ...span, type: "DATE", value: valueAt(date, grainOf(words) ?? grainOfParts(result)) };
}

function grainOfParts({ start }: ParsedResult): "day" | "month" | "year" {
  if (start.isCertain("day") || start.isCertain("weekday")) return "day";
  if (start.isCertain("month")) return "month";
  return start.isCertain("year") ? "year" : "day";
}

/** chrono takes the nearest weekday or month; news mostly means the latest. */
function notAhead(
  date: Temporal.PlainDate,
  { start, text }: ParsedResult,
  anchor: Day,
): Temporal.PlainDate {
  const isAhead = Temporal.PlainDate.compare(date, plainDate(anchor)) > 0;
  if (!isAhead || start.isCertain("year") || /\b(?:next|coming)\b/iu.test(text)) return date;
  if (!start.isCertain("month"))
    return start.isCertain("weekday") ? date.subtract({ days: 7 }) : date;
  return start.isCertain("day") ? date : date.subtract({ years: 1 });
}

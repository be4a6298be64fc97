import { remembered } from "./remembered.ts";

declare const isDay: unique symbol;
declare const isEdtf: unique symbol;

/** A calendar day, `2021-11-02`. */
export type Day = string & { readonly [isDay]: true };

/**
 * A date or interval, the part of EDTF (ISO 8601-2:2019) levels 0 and 1 that news needs: `2014`, `2021-10`, `2021-11-02`,
 * `201X`, `20XX`, seasons `2021-21` to `2021-24`, each with `~`, `?` or `%`, and intervals of two of them, `2005/2008`.
 */
export type Edtf = string & { readonly [isEdtf]: true };

export type Grain = "century" | "decade" | "year" | "season" | "month" | "day" | "interval";

export interface Bounds {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/** Undefined where the text is no day of the calendar (`2021-02-31`) or not in this form. Years 0001 to 9999. */
export function parseDay(text: string): Day | undefined {
  if (!dayForm.test(text) || text.startsWith("0000")) return undefined;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dayOf(year, month, day);
}

/** Undefined where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999) return undefined;
  try {
    return toDay(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
  } catch {
    return undefined;
  }
}

export function toDay(date: Temporal.PlainDate): Day {
  return date.toString({ calendarName: "never" }) as Day;
}

export function plainDate(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}

const simpleForm =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[~?%])?$/u;

/** Undefined where the text is not in the subset, names no real day, or ends before it starts. */
export function parseEdtf(text: string): Edtf | undefined {
  return boundsOf(text) ? (text as Edtf) : undefined;
}

/** First and last day, inclusive. */
export const edtfBounds = remembered((edtf: Edtf): Bounds => {
  const bounds = boundsOf(edtf);
  if (!bounds) throw new Error(`not EDTF: ${edtf}`);
  return bounds;
});

/** The two ends of an interval, else the date itself. */
export function edtfEnds(edtf: Edtf): readonly [Edtf, Edtf?] {
  return edtf.split("/") as unknown as readonly [Edtf, Edtf?];
}

/** Every day is a date of EDTF. */
export function edtfOf(day: Day): Edtf {
  return day as string as Edtf;
}

export function edtfGrain(edtf: Edtf): Grain {
  if (edtf.includes("/")) return "interval";
  const plain = edtf.replace(/[~?%]$/u, "");
  if (plain.endsWith("XX")) return "century";
  if (plain.endsWith("X")) return "decade";
  if (plain.length === 4) return "year";
  if (plain.length === 10) return "day";
  return Number(plain.slice(5)) > 12 ? "season" : "month";
}

/** By start, then by end. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  if (a === b) return 0;
  const [one, two] = [edtfBounds(a), edtfBounds(b)];
  return (
    Temporal.PlainDate.compare(one.start, two.start) || Temporal.PlainDate.compare(one.end, two.end)
  );
}

function boundsOf(text: string): Bounds | undefined {
  const [first = "", second, third] = text.split("/");
  if (third !== undefined) return undefined;
  const start = simpleBounds(first);
  if (second === undefined || !start) return start;
  const end = simpleBounds(second);
  if (!end || Temporal.PlainDate.compare(start.start, end.end) > 0) return undefined;
  return { start: start.start, end: end.end };
}

function simpleBounds(text: string): Bounds | undefined {
  const { year = "", month, day } = simpleForm.exec(text)?.groups ?? {};
  if (year === "") return undefined;
  const from = Number(year.replaceAll("X", "0"));
  if (from === 0 && !year.includes("X")) return undefined;
  if (year.includes("X")) {
    if (month !== undefined) return undefined;
    return span(Math.max(from, 1), 1, Number(year.replaceAll("X", "9")), 12);
  }
  if (month === undefined) return span(from, 1, from, 12);
  const number = Number(month);
  if (day !== undefined) {
    const date = dayOf(from, number, Number(day));
    return date && { start: plainDate(date), end: plainDate(date) };
  }
  if (number >= 1 && number <= 12) return span(from, number, from, number);
  if (number < 21 || number > 24) return undefined;
  // Northern meteorological seasons; EDTF leaves the months open. Winter is the one that begins in the year's December.
  const begin = Temporal.PlainDate.from({ year: from, month: (number - 20) * 3, day: 1 });
  return { start: begin, end: begin.add({ months: 3 }).subtract({ days: 1 }) };
}

function span(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Bounds {
  const start = Temporal.PlainDate.from({ year: fromYear, month: fromMonth, day: 1 });
  const last = Temporal.PlainDate.from({ year: toYear, month: toMonth, day: 1 });
  return { start, end: last.add({ months: 1 }).subtract({ days: 1 }) };
}

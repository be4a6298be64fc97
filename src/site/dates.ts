import { edtfBounds, edtfEnds, edtfGrain, plainDate, type Day, type Edtf } from "../day.ts";

const language = "en-GB"; // the interface's; one for every machine

const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: "long" });
const monthFormat = new Intl.DateTimeFormat(language, { year: "numeric", month: "long" });

export function formatDay(day: Day): string {
  return dayFormat.format(plainDate(day));
}

const tickFormats = {
  day: new Intl.DateTimeFormat(language, { day: "numeric", month: "short" }),
  month: new Intl.DateTimeFormat(language, { month: "short", year: "numeric" }),
  year: new Intl.DateTimeFormat(language, { year: "numeric" }),
};

/** As short as an axis has room for: "19 Apr", "Apr 2010", "2010". */
export function formatTick(day: Day, grain: keyof typeof tickFormats): string {
  return tickFormats[grain].format(plainDate(day));
}

/** "2010", "2005–2021": the years of two days. */
export function formatYears(from: Day, to: Day): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

const seasons = ["spring", "summer", "autumn", "winter"];

/** As precise as the date is: "2014", "October 2021", "2–3 November 2021", "about 2014". */
export function formatEdtf(edtf: Edtf): string {
  const [first, second] = edtfEnds(edtf);
  if (second === undefined) return formatOne(edtf);
  if (edtfGrain(first) !== "day" || edtfGrain(second) !== "day") {
    return `${formatOne(first)}–${formatOne(second)}`;
  }
  const days = dayFormat.formatRange(edtfBounds(first).start, edtfBounds(second).start);
  return days.replaceAll(/\s*–\s*/gu, "–");
}

function formatOne(edtf: Edtf): string {
  const plain = edtf.replace(/[~?%]$/u, "");
  const doubt = plain === edtf ? "" : edtf.endsWith("?") ? "perhaps " : "about ";
  return doubt + formatPlain(plain as Edtf);
}

function formatPlain(edtf: Edtf): string {
  const { start } = edtfBounds(edtf);
  switch (edtfGrain(edtf)) {
    case "day":
      return dayFormat.format(start);
    case "month":
      return monthFormat.format(start);
    case "season":
      return `${seasons[Number(edtf.slice(5)) - 21] ?? ""} ${edtf.slice(0, 4)}`;
    case "decade":
      return `${edtf.slice(0, 3)}0s`;
    case "century":
      return `${edtf.slice(0, 2)}00s`;
    case "year":
    case "interval":
      return edtf;
  }
}

const htmlTime = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** A date in HTML's own form; undefined where it has none for it. */
export function htmlTimeOf(edtf: Edtf): string | undefined {
  return htmlTime.test(edtf) ? edtf : undefined;
}

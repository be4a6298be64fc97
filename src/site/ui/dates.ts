import { edtfBounds, edtfEnds, edtfGrain, plainDate, type Day, type Edtf } from "../../day.ts";
import { remembered } from "../../remembered.ts";
import type { Words } from "./words.ts";

/** How an interface writes dates. */
export interface Dates {
  readonly formatDay: (day: Day) => string;
  /** As short as an axis has room for: "19 Apr", "Apr 2010", "2010". */
  readonly formatTick: (day: Day, grain: "day" | "month" | "year") => string;
  /** As precise as the date is: "2014", "October 2021", "2–3 November 2021", "about 2014". */
  readonly formatEdtf: (edtf: Edtf) => string;
  /** The same where it stands alone, as a heading does: "Октябрь 2021 г.", "About 2014". */
  readonly formatHeading: (edtf: Edtf) => string;
}

export function datesIn(locale: string, words: Words["dates"]): Dates {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const months = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long" });
  const ticks = {
    day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }),
    month: new Intl.DateTimeFormat(locale, { month: "short", year: "numeric" }),
    year: new Intl.DateTimeFormat("en-GB", { year: "numeric" }), // no locale's word for "year"
  };

  function formatEdtf(edtf: Edtf): string {
    const [first, second] = edtfEnds(edtf);
    if (second === undefined) return formatOne(edtf);
    const range = rangeFormat(first, second);
    if (!range) return `${formatOne(first)}–${formatOne(second)}`;
    return range
      .formatRange(edtfBounds(first).start, edtfBounds(second).start)
      .replaceAll(/\s*–\s*/gu, "–");
  }

  /** For two days or two months, which then share a year that is the same. */
  function rangeFormat(first: Edtf, second: Edtf): Intl.DateTimeFormat | undefined {
    if (isVague(first) || isVague(second) || edtfGrain(first) !== edtfGrain(second)) return;
    switch (edtfGrain(first)) {
      case "day":
        return days;
      case "month":
        return months;
      default:
        return;
    }
  }

  function formatOne(edtf: Edtf): string {
    const plain = edtf.replace(vague, "");
    const shown = formatPlain(plain as Edtf);
    if (plain === edtf) return shown;
    return edtf.endsWith("?") ? words.perhaps(shown) : words.about(shown);
  }

  function formatPlain(edtf: Edtf): string {
    const { start } = edtfBounds(edtf);
    switch (edtfGrain(edtf)) {
      case "day":
        return days.format(start);
      case "month":
        return months.format(start);
      case "season": {
        const [spring, summer, autumn, winter] = words.seasons;
        const season = [spring, summer, autumn, winter][Number(edtf.slice(5)) - 21] ?? "";
        return words.season(season, edtf.slice(0, 4));
      }
      case "decade":
        return words.years(`${edtf.slice(0, 3)}0`);
      case "century":
        return words.years(`${edtf.slice(0, 2)}00`);
      case "year":
      case "interval":
        return edtf;
    }
  }

  return {
    formatDay: remembered((day) => days.format(plainDate(day))),
    formatTick: (day, grain) => ticks[grain].format(plainDate(day)),
    formatEdtf: remembered(formatEdtf),
    formatHeading: (edtf) => formatEdtf(edtf).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  };
}

const vague = /[~?%]$/u;

function isVague(edtf: Edtf): boolean {
  return vague.test(edtf);
}

/** "2010", "2005–2021": the years of two days. */
export function formatYears(from: Day, to: Day): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

const htmlTime = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** A date in HTML's own form; undefined where it has none for it. */
export function htmlTimeOf(edtf: Edtf): string | undefined {
  return htmlTime.test(edtf) ? edtf : undefined;
}

import {
  edtfBounds,
  edtfEnds,
  edtfGrain,
  parseDay,
  toDay,
  type Day,
  type Edtf,
} from "../../day.ts";

export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Of a day, or of an interval of days, none of them in doubt; undefined for anything vaguer. */
export function daysOf(edtf: Edtf): Days | undefined {
  const [start, end = start] = edtfEnds(edtf);
  const [first, last] = [parseDay(start), parseDay(end)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

export interface Ends {
  readonly start: string;
  readonly end?: string;
}

/**
 * The ends of a date in ISO 8601 (`2021`, `2021-10`, `2021-10-02`), for formats that have no word for what is vaguer: of a
 * season its months, of a decade or a century its years, of a doubt nothing. Without an end where it would be the start.
 */
export function isoEnds(edtf: Edtf): Ends {
  const [first, last = first] = edtfEnds(edtf);
  const [start, end] = [isoEnd(first, "start"), isoEnd(last, "end")];
  return start === end ? { start } : { start, end };
}

const lengths = { day: 10, interval: 10, month: 7, season: 7, year: 4, decade: 4, century: 4 };

function isoEnd(edtf: Edtf, side: "start" | "end"): string {
  return toDay(edtfBounds(edtf)[side]).slice(0, lengths[edtfGrain(edtf)]);
}

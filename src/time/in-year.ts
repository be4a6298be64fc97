import { parseEdtf } from "../day.ts";
import type { TimeMention } from "../types.ts";

/** The same month or days in another year; undefined where that year has none such. */
export function inYear(mention: TimeMention, year: number): TimeMention | undefined {
  const move = (text: string) => text.replaceAll(/\d{4}(?=-)/gu, String(year).padStart(4, "0"));
  const edtf = parseEdtf(move(mention.edtf ?? ""));
  return edtf && { ...mention, value: move(mention.value), edtf };
}

import { oneOf } from "./patterns.ts";

/** How TIMEX3 writes them after a day. */
const parts: Readonly<Record<string, string>> = {
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
};

export const partOfDayWord = oneOf(Object.keys(parts));

export function partOfDayCode(word: string): string {
  return parts[word.toLowerCase()] ?? "";
}

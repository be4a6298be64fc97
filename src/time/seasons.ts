import { timeWords } from "../locale/times/all.ts";
import type { Season } from "../locale/times/time-words.ts";
import { oneOf } from "./patterns.ts";

const byWord = new Map(timeWords.flatMap(({ seasons }) => Object.entries(seasons)));
/** Northern ones; the winter is that which begins in the year's December. */
const firstMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const seasonWord = oneOf([...byWord.keys()]);

export function seasonOf(word: string): { readonly season: Season; readonly firstMonth: number } {
  const season = byWord.get(word.toLowerCase()) ?? "WI";
  return { season, firstMonth: firstMonths[season] };
}

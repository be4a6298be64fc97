import { timeWords } from "../locale/times/all.ts";
import { oneOf } from "./patterns.ts";

const byWord = new Map(timeWords.flatMap(({ partsOfDay }) => Object.entries(partsOfDay)));

export const partOfDayWord = oneOf([...byWord.keys()]);

/** What TIMEX3 writes after the day. */
export function partOfDayCode(word: string): string {
  return byWord.get(word.toLowerCase()) ?? "";
}

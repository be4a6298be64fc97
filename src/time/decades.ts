import { timeWords } from "../locale/times/all.ts";
import { oneOf } from "./patterns.ts";

const byName = new Map(timeWords.flatMap(({ decades }) => Object.entries(decades)));

export const decadeName = oneOf([...byName.keys()]);

/** The tens of its first year: 20 of "twenties". */
export function readDecade(name: string): number {
  return byName.get(name.toLowerCase()) ?? 0;
}

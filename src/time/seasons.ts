import { oneOf } from "./patterns.ts";
import type { Season } from "./reading.ts";

interface SeasonOfYear {
  readonly season: Season;
  readonly firstMonth: number;
}

/** The northern ones; the winter is that which begins in the year's December. */
const seasons: Readonly<Record<string, SeasonOfYear>> = {
  spring: { season: "SP", firstMonth: 3 },
  summer: { season: "SU", firstMonth: 6 },
  autumn: { season: "FA", firstMonth: 9 },
  fall: { season: "FA", firstMonth: 9 },
  winter: { season: "WI", firstMonth: 12 },
};

export const seasonWord = oneOf(Object.keys(seasons));

export function seasonOf(word: string): SeasonOfYear {
  return seasons[word.toLowerCase()] ?? { season: "WI", firstMonth: 12 };
}

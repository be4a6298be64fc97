import type { Day } from "../day.ts";
import type { TimeMention } from "../types.ts";
import { appositionRefiner } from "./refiners/apposition.ts";
import { clockOnDayRefiner } from "./refiners/clock-on-day.ts";
import { inheritedYearRefiner } from "./refiners/inherited-year.ts";
import { nightOfRefiner } from "./refiners/night-of.ts";
import { rangeRefiner } from "./refiners/range.ts";

/** The sentence that the mentions stand in; their offsets are into its text. */
export interface Surroundings {
  readonly text: string;
  readonly anchor: Day | undefined;
  /** The last few dates of the sentences before. */
  readonly dates: readonly TimeMention[];
}

/** What is read anew once all expressions of a sentence are known. */
export interface Refiner {
  readonly name: string;
  readonly refine: (
    mentions: readonly TimeMention[],
    surroundings: Surroundings,
  ) => readonly TimeMention[];
}

/** In the order in which they are asked: what tells which day is meant before what is said of that day. */
const refiners: readonly Refiner[] = [
  inheritedYearRefiner,
  appositionRefiner,
  clockOnDayRefiner,
  nightOfRefiner,
  rangeRefiner,
];

export function refine(
  found: readonly TimeMention[],
  surroundings: Surroundings,
): readonly TimeMention[] {
  return refiners.reduce((mentions, refiner) => refiner.refine(mentions, surroundings), found);
}

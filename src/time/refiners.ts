import type { Day } from "../day.ts";
import type { TimeMention } from "../types.ts";
import { appositionRefiner } from "./refiners/apposition.ts";
import { clockOnDayRefiner } from "./refiners/clock-on-day.ts";
import { inOrderRefiner } from "./refiners/in-order.ts";
import { inheritedYearRefiner } from "./refiners/inherited-year.ts";
import { nightOfRefiner } from "./refiners/night-of.ts";
import { rangeRefiner } from "./refiners/range.ts";
import { sharedYearRefiner } from "./refiners/shared-year.ts";

/** The sentence that the mentions stand in; their offsets are into its text. */
export interface Surroundings {
  readonly text: string;
  readonly anchor: Day | undefined;
  /** Of the sentence before. */
  readonly datesBefore: readonly TimeMention[];
}

/**
 * `[said, anchor, found]`: every expression in `said`, as "words = value", and where it lies on a timeline if that is elsewhere:
 * "words = value @ EDTF".
 */
export type RefinerExample = readonly [
  said: string,
  anchor: string | undefined,
  found: readonly string[],
];

/** What is read anew once all expressions of a sentence are known. Its name is its file's. */
export interface Refiner {
  readonly name: string;
  /** What it changes. */
  readonly examples: readonly RefinerExample[];
  /** What it leaves as the rules read it. */
  readonly not: readonly RefinerExample[];
  readonly refine: (
    mentions: readonly TimeMention[],
    surroundings: Surroundings,
  ) => readonly TimeMention[];
}

/** In the order in which they are asked: what tells which day is meant before what is said of that day. */
export const refiners: readonly Refiner[] = [
  sharedYearRefiner,
  inOrderRefiner,
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

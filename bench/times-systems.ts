import type { Day } from "../src/day.ts";
import { findTimes } from "../src/time/find-times.ts";
import { splitSentences } from "../src/time/sentences.ts";
import type { Timex } from "./timeml.ts";

export interface FoundTimexes {
  readonly timexes: readonly Timex[];
  /** Sentences on which it failed; nothing is found in them. */
  readonly failed: number;
}

/** What finds time expressions in a text that was written on the anchor. */
export interface TimeSystem {
  readonly name: string;
  find(text: string, anchor: Day | undefined): FoundTimexes;
}

export const ownTimeSystem: TimeSystem = {
  name: "Dateline",
  find: (text, anchor) => ({ timexes: findTimes(splitSentences(text), anchor), failed: 0 }),
};

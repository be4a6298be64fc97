import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDay, plainDate, type Day } from "../src/day.ts";

/** How much a day of a story matters. */
export type DayWeights = ReadonlyMap<Day, number>;

/** The days that an editor's timeline names, each once, in order. */
export interface Timeline {
  readonly name: string;
  readonly days: readonly Day[];
}

export interface TimelineScore {
  readonly timeline: string;
  /** How many the editor chose. */
  readonly days: number;
  /** F1 of the same number of days chosen by weight, 0 to 1; `near`: a day beside one counts. */
  readonly exact: number;
  readonly near: number;
}

/** Files of lines that are a day, a tab and words. */
export function readTimelines(folder: string): readonly Timeline[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, days: daysIn(readFileSync(join(folder, name), "utf8")) }));
}

function daysIn(text: string): readonly Day[] {
  const days = text.split("\n").flatMap((line) => parseDay(line.split("\t")[0] ?? "") ?? []);
  return days.toSorted();
}

/**
 * Date-selection F1 (Ghalandari & Ifrim, ACL 2020): of the days from the timeline's first to its last, as many of the
 * heaviest as the editor chose; of equals the earlier.
 */
export function scoreDays({ name, days }: Timeline, weights: DayWeights): TimelineScore {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const chosen = [...weights]
    .filter(([day]) => day >= first && day <= last)
    .toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, days.length)
    .map(([day]) => day);
  return {
    timeline: name,
    days: days.length,
    exact: f1(chosen, days, (a, b) => a === b),
    near: f1(chosen, days, (a, b) => Math.abs(plainDate(a).until(plainDate(b)).days) <= 1),
  };
}

function f1(
  chosen: readonly Day[],
  gold: readonly Day[],
  isSame: (a: Day, b: Day) => boolean,
): number {
  const hit = (from: readonly Day[], of: readonly Day[]): number =>
    from.length === 0 ? 0 : from.filter((a) => of.some((b) => isSame(a, b))).length / from.length;
  const [precision, recall] = [hit(chosen, gold), hit(gold, chosen)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

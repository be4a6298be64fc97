import type { Span } from "../src/types.ts";
import type { Timex } from "./timeml.ts";

/** The expressions of one text, as annotated and as a system found them. */
export interface Times {
  readonly text: string;
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

export interface Pair {
  readonly gold: Timex;
  readonly found: Timex;
}

/** Of the annotated expressions of a type. */
export interface TypeCounts {
  readonly gold: number;
  readonly found: number;
  /** Found with the very value. */
  readonly value: number;
}

export interface TimesScore {
  readonly strict: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
  readonly byType: ReadonlyMap<string, TypeCounts>;
}

/**
 * F1 over all texts together, as the tools of TempEval-3 define it (UzZaman et al., SemEval 2013, task 1): relaxed where
 * two overlap, strict where their words are the same too, type and value the relaxed F1 times the share of pairs that
 * agree in it.
 */
export function scoreTimes(texts: readonly Times[]): TimesScore {
  const gold = texts.flatMap((times) => times.gold);
  const found = texts.flatMap((times) => withoutOverlaps(times.found));
  const pairs = texts.flatMap((times) => pairTimes(times).map((pair) => ({ ...pair, times })));
  const f1 = (right: number) => (right === 0 ? 0 : (2 * right) / (gold.length + found.length));
  return {
    strict: f1(pairs.filter((pair) => isSameText(pair, pair.times.text)).length),
    relaxed: f1(pairs.length),
    type: f1(pairs.filter((pair) => pair.gold.type === pair.found.type).length),
    value: f1(pairs.filter(isSameValue).length),
    byType: countTypes(gold, pairs),
  };
}

/** One to one and from left to right: what starts while one of the other side is open and unpaired takes that one. */
export function pairTimes({ gold, found }: Pick<Times, "gold" | "found">): readonly Pair[] {
  const pairs: Pair[] = [];
  const starts = [
    ...gold.map((timex) => ({ side: "gold", timex }) as const),
    ...withoutOverlaps(found).map((timex) => ({ side: "found", timex }) as const),
  ].toSorted((a, b) => a.timex.start - b.timex.start);
  let open: { gold?: Timex; found?: Timex } = {};
  for (const { side, timex } of starts) {
    open[side] = timex;
    const other = open[side === "gold" ? "found" : "gold"];
    if (other === undefined || other.end <= timex.start) continue;
    pairs.push(side === "gold" ? { gold: timex, found: other } : { gold: other, found: timex });
    open = {};
  }
  return pairs;
}

/** XML holds none that overlap: the earlier stays, of two with one start the longer. */
export function withoutOverlaps<Found extends Span>(spans: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** The same words; the very place is not asked for. */
export function isSameText({ gold, found }: Pair, text: string): boolean {
  return text.slice(gold.start, gold.end) === text.slice(found.start, found.end);
}

export function isSameValue({ gold, found }: Pair): boolean {
  return gold.value === found.value;
}

function countTypes(
  gold: readonly Timex[],
  pairs: readonly Pair[],
): ReadonlyMap<string, TypeCounts> {
  const types = [...new Set(gold.map(({ type }) => type))].toSorted();
  return new Map(
    types.map((type) => {
      const paired = pairs.filter((pair) => pair.gold.type === type);
      const all = gold.filter((timex) => timex.type === type).length;
      return [type, { gold: all, found: paired.length, value: paired.filter(isSameValue).length }];
    }),
  );
}

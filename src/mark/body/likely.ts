import { chances, inBody, stateCount } from "./chain.ts";
import { holderGuard } from "./markup/holder-guard.ts";
import type { Tree } from "./markup/tree.ts";
import { scoresOf, type FlatModel } from "./model.ts";

/** What is known of a page's lines beside their features. */
export interface Known {
  /** Lines that named rules cut. */
  readonly cut: ReadonlySet<number>;
  /** Of a page with markup. */
  readonly tree?: Tree;
  /** Lines that hardly any chance keeps. */
  readonly spared?: ReadonlySet<number>;
}

export interface Likely {
  /** The chance of each state at each line, `stateCount` numbers a line. */
  readonly chance: Float64Array;
  /** The lines that are body, from top to bottom. */
  readonly lines: readonly number[];
}

/** Lines that are likely body; undefined where they pass by the element that holds the prose, even when held to it. */
export function findLikely(
  features: readonly (readonly number[] | Int32Array)[],
  { weights, ways }: FlatModel,
  known: Known,
): Likely | undefined {
  const scores = scoresOf(features, weights);
  const first = likelyBy(scores, ways, known);
  const guarded = holderGuard(known.tree, first.lines, scores);
  if (!guarded) return first;
  const second = likelyBy(guarded, ways, known);
  return holderGuard(known.tree, second.lines, scores) ? undefined : second;
}

const leastChance = 0.5;
const leastOfSpared = 0.001;

/** Lines from the chance that asks for; where none has it, those that come nearest. */
function likelyBy(scores: Float64Array, ways: Float64Array, { cut, spared }: Known): Likely {
  const chance = chances(scores, ways).states;
  const of = (line: number): number => chance[line * stateCount + inBody] ?? 0;
  const open = Array.from({ length: scores.length / stateCount }, (_, line) => line).filter(
    (line) => !cut.has(line),
  );
  const top = open.reduce((most, line) => Math.max(most, of(line)), 0);
  const bar = top < leastChance ? top / 2 : leastChance;
  const lines = open.filter((line) => {
    const least = spared?.has(line) === true ? Math.min(bar, leastOfSpared) : bar;
    return of(line) >= least && of(line) > 0;
  });
  return { chance, lines };
}

import { inBody, stateCount } from "../chain.ts";
import type { Tree } from "./tree.ts";

const leastShare = 0.2; // of the prose in the element that holds most; of 881 pages 1 has a body with less of it
const closed = -1e6;

/**
 * Scores under which only lines of the element that holds most prose are body: for a page on which the likely lines pass
 * that element by, as a long table of results above a short report makes them. Undefined where all is well.
 */
export function holderGuard(
  tree: Tree | undefined,
  likely: readonly number[],
  scores: Float64Array,
): Float64Array | undefined {
  if (!tree || tree.holder === -1) return undefined;
  const inside = tree.lines.map(({ markup }) => markup.elements.includes(tree.holder));
  const proseOf = (line: number): number => (inside[line] ? (tree.lines[line]?.prose ?? 0) : 0);
  const total = [...inside.keys()].reduce((sum, line) => sum + proseOf(line), 0);
  const found = likely.reduce((sum, line) => sum + proseOf(line), 0);
  if (total === 0 || found >= leastShare * total) return undefined;
  return scores.map((score, at) =>
    at % stateCount === inBody && !inside[Math.floor(at / stateCount)] ? closed : score,
  );
}

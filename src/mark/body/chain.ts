/** Where a line stands: above the body, in it, among it without being part of it, below it. */
export const states = ["above", "body", "between", "below"] as const;
export const stateCount = states.length;
export const inBody = 1;

/** Which state may follow which: a body begins once and ends once. */
export const steps: readonly (readonly number[])[] = [[0, 1], [1, 2, 3], [1, 2], [3]];
const stepsInto = states.map((_, to) =>
  [0, 1, 2, 3].filter((from) => steps[from]?.includes(to) === true),
);
const starts: readonly number[] = [0, 1];
const ends: readonly number[] = [1, 3];
const closed = -1e9; // the log of a chance that is none

export interface Chances {
  /** The chance of each state at each line, `stateCount` numbers a line. */
  readonly states: Float64Array;
  /** Logarithms: of all ways together, of the ways up to a line, of those on from it. */
  readonly total: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/**
 * Forward and backward over a linear chain (Rabiner 1989; Lafferty, McCallum and Pereira 2001). `scores` holds a number a
 * state a line, `ways` one from each state to each.
 */
export function chances(scores: Float64Array, ways: Float64Array): Chances {
  const count = scores.length / stateCount;
  const forward = new Float64Array(scores.length).fill(closed);
  const backward = new Float64Array(scores.length).fill(closed);
  for (const state of starts) forward[state] = scores[state] ?? 0;
  for (let line = 1; line < count; line += 1) {
    const here = line * stateCount;
    for (let to = 0; to < stateCount; to += 1) {
      let sum = closed;
      for (const from of stepsInto[to] ?? []) {
        const way = ways[from * stateCount + to] ?? 0;
        sum = logOfSum(sum, (forward[here - stateCount + from] ?? closed) + way);
      }
      forward[here + to] = sum + (scores[here + to] ?? 0);
    }
  }
  const last = (count - 1) * stateCount;
  for (const state of ends) backward[last + state] = 0;
  for (let here = last - stateCount; here >= 0; here -= stateCount) {
    for (let from = 0; from < stateCount; from += 1) {
      let sum = closed;
      for (const to of steps[from] ?? []) {
        const next = here + stateCount + to;
        const way = ways[from * stateCount + to] ?? 0;
        sum = logOfSum(sum, way + (scores[next] ?? 0) + (backward[next] ?? closed));
      }
      backward[here + from] = sum;
    }
  }
  const total = ends.reduce((sum, state) => logOfSum(sum, forward[last + state] ?? closed), closed);
  const found = scores.map((_, at) => Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total));
  return { states: found, total, forward, backward };
}

function logOfSum(a: number, b: number): number {
  const top = Math.max(a, b);
  const below = Math.min(a, b) - top;
  return below < -30 ? top : top + Math.log1p(Math.exp(below));
}

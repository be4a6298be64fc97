import type { DateTerms } from "./date-terms.ts";
import { likenessOf } from "./likeness.ts";
import type { Telling } from "./tellings.ts";

/** Two tellings that may be of one event. */
export interface Neighbours {
  readonly one: Telling;
  readonly two: Telling;
  readonly score: number;
}

const asked = 8; // terms of a telling, those that tell most: who shares none of them is not alike
const mostCompared = 24; // holders of a term before one that it is compared with; of a text told by hundreds each is found by those near it

/**
 * Pairs of tellings that score at least `least`, the likest first. A list a term of the tellings that it tells most of, and
 * each compared with a bounded number of others of its lists: pairs grow with the tellings, not with their square.
 */
export function findNeighbours(
  tellings: readonly Telling[],
  terms: DateTerms,
  least: number,
): readonly Neighbours[] {
  const found: Neighbours[] = [];
  const seen = new Set<number>();
  for (const holders of holdersOf(tellings, terms)) {
    for (const [place, two] of holders.entries()) {
      for (const one of holders.slice(Math.max(0, place - mostCompared), place)) {
        const pair = one * tellings.length + two;
        const [first, second] = [tellings[one], tellings[two]];
        if (!first || !second || seen.has(pair)) continue;
        seen.add(pair);
        const { score } = likenessOf(first, second, terms);
        if (score >= least) found.push({ one: first, two: second, score });
      }
    }
  }
  return found.toSorted(
    (a, b) => b.score - a.score || a.one.index - b.one.index || a.two.index - b.two.index,
  );
}

/** By each term, and by each telling's words as they stand, the tellings that are asked for it, by their places. */
function holdersOf(tellings: readonly Telling[], terms: DateTerms): Iterable<readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, telling] of tellings.entries()) {
    for (const key of [telling.member.account.words, ...telltale(telling, terms)]) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  }
  return holders.values();
}

function telltale({ said }: Telling, terms: DateTerms): readonly string[] {
  return [...said]
    .filter(([key]) => terms.isShared(key))
    .map(([key, each]) => ({ key, strength: terms.strength(key, each) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1))
    .slice(0, asked)
    .map(({ key }) => key);
}

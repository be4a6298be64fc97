import { countShared } from "./shingles.ts";

/** Two texts, by their indexes, and how much of the first is in the second. */
export interface Near {
  readonly text: number;
  readonly of: number;
  /** 0 to 1. */
  readonly share: number;
}

const commonest = 25; // texts that hold a shingle: beyond it it is an outlet's furniture or a phrase of everybody's
const mostOthers = 8; // texts that one is compared with for what is that common: a reprint of a reprint is found by one

/**
 * Pairs of texts of which one shares at least `least` with the other, once a pair, told of the later one if it can be. Only
 * telling shingles count: those that few texts hold, or all of a text whose shingles mostly are common (a story that
 * everybody prints). One sort of all shingles; pairs grow with the texts, not with their square.
 */
export function findNear(texts: readonly Uint32Array[], least: number): readonly Near[] {
  const sorted = sortShingles(texts);
  const telling = tellingOf(texts, sorted);
  const tallied = tally(sorted, telling, texts.length);
  const found: Near[] = [];
  for (const [pair, count] of tallied) {
    const [one, two] = [Math.floor(pair / texts.length), pair % texts.length];
    const [first, second] = [telling[one] ?? new Uint32Array(), telling[two] ?? new Uint32Array()];
    // The tally misses what one text holds to be common and the other does not, hence half.
    if (count < (least / 2) * Math.min(first.length, second.length)) continue;
    const ofFirst = countShared(first, texts[two] ?? second) / first.length;
    const ofSecond = countShared(second, texts[one] ?? first) / second.length;
    if (ofSecond >= least) found.push({ text: two, of: one, share: ofSecond });
    else if (ofFirst >= least) found.push({ text: one, of: two, share: ofFirst });
  }
  return found;
}

const indexes = 2 ** 21; // with 32 bits of hash a key has the 53 bits of a safe integer

/** Keys of shingle and text, ascending: texts that share a shingle stand side by side. */
function sortShingles(texts: readonly Uint32Array[]): Float64Array {
  if (texts.length > indexes) throw new RangeError(`${texts.length} texts, at most ${indexes}`);
  const keys = new Float64Array(texts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const [index, shingles] of texts.entries()) {
    for (const shingle of shingles) keys[next++] = shingle * indexes + index;
  }
  return keys.toSorted();
}

/** Each shingle with the texts that hold it, ascending. */
function* runsOf(keys: Float64Array): Generator<{ shingle: number; holders: readonly number[] }> {
  let start = 0;
  while (start < keys.length) {
    const shingle = Math.floor((keys[start] ?? 0) / indexes);
    const holders: number[] = [];
    for (; start < keys.length; start += 1) {
      const key = keys[start] ?? 0;
      if (Math.floor(key / indexes) !== shingle) break;
      holders.push(key % indexes);
    }
    if (holders.length > 1) yield { shingle, holders };
  }
}

function tellingOf(texts: readonly Uint32Array[], sorted: Float64Array): readonly Uint32Array[] {
  const common = new Set<number>();
  for (const { shingle, holders } of runsOf(sorted)) {
    if (holders.length > commonest) common.add(shingle);
  }
  return texts.map((shingles) => {
    const rare = shingles.filter((shingle) => !common.has(shingle));
    return rare.length * 2 < shingles.length ? shingles : rare;
  });
}

/** How many telling shingles two texts share, by `first * texts + second`. */
function tally(
  sorted: Float64Array,
  telling: readonly Uint32Array[],
  texts: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const sizes = new Uint32Array(texts);
  for (const key of sorted) sizes[key % indexes] = (sizes[key % indexes] ?? 0) + 1;
  const isCommonThroughout = (text: number): boolean =>
    (telling[text]?.length ?? 0) === sizes[text];
  for (const { holders } of runsOf(sorted)) {
    const isCommon = holders.length > commonest;
    const compared = isCommon ? holders.filter((text) => isCommonThroughout(text)) : holders;
    const others = isCommon ? mostOthers : commonest;
    for (const [index, second] of compared.entries()) {
      for (const first of compared.slice(Math.max(0, index - others), index)) {
        const pair = first * texts + second;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}

import { countShared } from "./shingles.ts";
import { eachShared, sortShingles, type Sorted } from "./sorted-shingles.ts";

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
  if (texts.length > mostTexts) {
    throw new RangeError(`${texts.length} texts, at most ${mostTexts}`);
  }
  const sorted = sortShingles(texts);
  const telling = new Telling(texts, sorted);
  const found: Near[] = [];
  for (const [pair, count] of tally(sorted, telling, texts.length)) {
    const [one, two] = [Math.floor(pair / texts.length), pair % texts.length];
    // The tally misses what one text holds to be common and the other does not, hence half.
    if (count < (least / 2) * Math.min(telling.sizeOf(one), telling.sizeOf(two))) continue;
    const [first, second] = [telling.of(one), telling.of(two)];
    const ofFirst = countShared(first, texts[two] ?? second) / first.length;
    const ofSecond = countShared(second, texts[one] ?? first) / second.length;
    if (ofSecond >= least) found.push({ text: two, of: one, share: ofSecond });
    else if (ofFirst >= least) found.push({ text: one, of: two, share: ofFirst });
  }
  return found;
}

const mostTexts = 2 ** 21; // whose pairs are numbers that are safe integers

/** The telling shingles of each text. */
class Telling {
  readonly #texts: readonly Uint32Array[];
  /** Ascending. */
  readonly #common: number[] = [];
  /** How many of a text's are common. */
  readonly #commons: Uint32Array;
  readonly #known = new Map<number, Uint32Array>();

  constructor(texts: readonly Uint32Array[], sorted: Sorted) {
    this.#texts = texts;
    this.#commons = new Uint32Array(texts.length);
    eachShared(sorted, (start, end) => {
      if (end - start <= commonest) return;
      this.#common.push(sorted.shingles[start] ?? 0);
      for (let at = start; at < end; at += 1) {
        const text = sorted.holders[at] ?? 0;
        this.#commons[text] = (this.#commons[text] ?? 0) + 1;
      }
    });
  }

  /** Whether all of a text's are: none is common, or most are. */
  isAllOf(text: number): boolean {
    const [size, common] = [this.#texts[text]?.length ?? 0, this.#commons[text] ?? 0];
    return common === 0 || (size - common) * 2 < size;
  }

  sizeOf(text: number): number {
    const size = this.#texts[text]?.length ?? 0;
    return this.isAllOf(text) ? size : size - (this.#commons[text] ?? 0);
  }

  of(text: number): Uint32Array {
    const known = this.#known.get(text);
    if (known) return known;
    const all = this.#texts[text] ?? new Uint32Array();
    const own = this.isAllOf(text) ? all : without(all, this.#common);
    this.#known.set(text, own);
    return own;
  }
}

/** Of an ascending list what is not in another one. */
function without(all: Uint32Array, others: readonly number[]): Uint32Array {
  let at = 0;
  return all.filter((each) => {
    while (at < others.length && (others[at] ?? 0) < each) at += 1;
    return others[at] !== each;
  });
}

/** How many telling shingles two texts share, by `first * texts + second`. */
function tally(sorted: Sorted, telling: Telling, texts: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  eachShared(sorted, (start, end) => {
    const isCommon = end - start > commonest;
    const all = sorted.holders.subarray(start, end);
    const compared = isCommon ? all.filter((text) => telling.isAllOf(text)) : all;
    const others = isCommon ? mostOthers : commonest;
    for (let index = 1; index < compared.length; index += 1) {
      const second = compared[index] ?? 0;
      for (let before = Math.max(0, index - others); before < index; before += 1) {
        const pair = (compared[before] ?? 0) * texts + second;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  });
  return counts;
}

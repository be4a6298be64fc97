import { comparePaths } from "../src/notes.ts";
import type { Findable } from "../src/site/search/records.ts";

export interface CountedWord {
  readonly word: string;
  readonly articles: number;
}

const plainWord = /(?<![\p{L}\p{N}])\p{Ll}{6,12}(?![\p{L}\p{N}])/gu;

/** For each share the word of an archive that comes nearest to being in so many of its articles, the first of several; no short ones. */
export function wordsByShare(
  all: readonly Findable[],
  shares: readonly number[],
): readonly CountedWord[] {
  const counts = new Map<string, number>();
  for (const { toMarkup } of all) {
    const text = toMarkup().replaceAll(/<[^>]*>/gu, " ");
    for (const word of new Set(text.match(plainWord))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted(([a], [b]) => comparePaths(a, b));
  return shares.map((share) => {
    const wanted = Math.max(1, share * all.length);
    const [word, articles] = sorted.reduce((best, each) =>
      Math.abs(each[1] - wanted) < Math.abs(best[1] - wanted) ? each : best,
    );
    return { word, articles };
  });
}

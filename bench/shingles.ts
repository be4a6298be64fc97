/** How much of a page's gold body was found: shares of the page's shingles that add up to 1. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose words are the gold's, one by one. */
  readonly exact: number;
}

const size = 4; // words a shingle, as in scrapinghub/article-extraction-benchmark's evaluate.py

/** Letters, numbers and underscores: Python's `\w`, which takes no combining marks. */
const word = /[\p{L}\p{N}_]+/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** Runs of four words, each with its count; a text of fewer words is one shingle, an empty one none. */
export function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let start = 0; start === 0 || start + size <= words.length; start += 1) {
    const shingle = words.slice(start, start + size).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Undefined where both texts are empty. */
export function overlapOf(gold: string, found: string): Overlap | undefined {
  const [expected, given] = [shinglesOf(gold), shinglesOf(found)];
  let [both, extra, missed] = [0, 0, 0];
  for (const [shingle, count] of expected) {
    const shared = Math.min(count, given.get(shingle) ?? 0);
    both += shared;
    missed += count - shared;
  }
  for (const [shingle, count] of given) extra += Math.max(0, count - (expected.get(shingle) ?? 0));
  const sum = both + extra + missed;
  return sum === 0 ? undefined : { both: both / sum, extra: extra / sum, missed: missed / sum };
}

/** Of one page; 1 where nothing was found that is not gold. */
export function precisionOf({ both, extra }: Overlap): number {
  return both + extra === 0 ? 1 : both / (both + extra);
}

export function recallOf({ both, missed }: Overlap): number {
  return both + missed === 0 ? 1 : both / (both + missed);
}

export function harmonicMean(one: number, two: number): number {
  return one + two === 0 ? 0 : (2 * one * two) / (one + two);
}

/**
 * Over pages, as evaluate.py: precision is the mean over pages where something was found, recall over pages whose gold
 * holds something, F1 the harmonic mean of these two means.
 */
export function scoreOf(
  pages: readonly { readonly gold: string; readonly found: string }[],
): Score {
  const overlaps = pages.flatMap(({ gold, found }) => overlapOf(gold, found) ?? []);
  const precision = mean(
    overlaps.filter(({ both, extra }) => both + extra > 0).map((each) => precisionOf(each)),
  );
  const recall = mean(
    overlaps.filter(({ both, missed }) => both + missed > 0).map((each) => recallOf(each)),
  );
  const exact = mean(pages.map(({ gold, found }) => (sameWords(gold, found) ? 1 : 0)));
  return { f1: harmonicMean(precision, recall), precision, recall, exact };
}

function sameWords(one: string, two: string): boolean {
  return wordsOf(one).join(" ") === wordsOf(two).join(" ");
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

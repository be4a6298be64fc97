/** Tokens as the Article Extraction Benchmark counts them: letters, numbers and `_`, no combining marks. */
export function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall in 4-token shingles, counted as a multiset; https://github.com/scrapinghub/article-extraction-benchmark. */
export function score(gold: string, found: string): Score {
  const wanted = shingles(tokens(gold));
  const got = shingles(tokens(found));
  let common = 0;
  for (const [shingle, count] of got) common += Math.min(count, wanted.get(shingle) ?? 0);
  const ofGot = total(got);
  const ofWanted = total(wanted);
  return {
    precision: ofGot > 0 ? common / ofGot : Number.NaN,
    recall: ofWanted > 0 ? common / ofWanted : Number.NaN,
  };
}

/** The mean of precisions, that of recalls, and their harmonic mean; pages without text on a side do not count there. */
export function meanScore(scores: readonly Score[]): Score & { readonly f1: number } {
  const precision = mean(scores.map((each) => each.precision));
  const recall = mean(scores.map((each) => each.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

export function shinglesOf(words: readonly string[]): readonly string[] {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + 4).join("\u0001"));
}

function shingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of shinglesOf(words)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, each) => sum + each, 0);
}

function mean(values: readonly number[]): number {
  const known = values.filter((each) => !Number.isNaN(each));
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}

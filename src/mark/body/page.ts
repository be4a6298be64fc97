import type { Block } from "../../types.ts";
import { measure, type Measures } from "./measures.ts";

/** One line with what the rest of its page says of it. */
export interface PageLine extends Measures {
  /** Share of its words that are among the page's own most frequent short ones; undefined where the page is too short. */
  readonly common: number | undefined;
  /** Times the line stands in the page, and whether it stands above too. */
  readonly times: number;
  readonly isAgain: boolean;
  /** How much it reads as running text, 0 to 1. */
  readonly prose: number;
  /** Share of its longer words that the best run of prose holds too. */
  readonly cohesion: number | undefined;
  /** Empty raw lines above it. */
  readonly gap: number;
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** First and last line of the best run of prose; none where there is no prose. */
  readonly run: { readonly from: number; readonly to: number } | undefined;
}

const leastRunning = 13; // words of a line that counts as running text when common words are sought
const longestCommon = 5; // UTF-16 units; articles, prepositions and particles are short in every language that has them
const mostCommon = 40;
const fewestWords = 80; // of running text; below that frequencies say nothing

export function readPage(blocks: readonly Block[]): Page {
  const measures = blocks.map((block) => measure(block));
  const common = commonWords(measures);
  const times = new Map<string, number>();
  for (const { text } of measures) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  const raw = measures.map((line) => shareOf(line, common));
  const usual = usualShare(measures, raw);
  const shares = raw.map((share) => (share === undefined ? undefined : share / usual));
  const prose = measures.map((line, index) => proseOf(line, shares[index]));
  const run = bestRun(measures, prose);
  const topic = topicOf(measures, prose, run);
  const lines = measures.map((line, index): PageLine => {
    const isAgain = seen.has(line.text);
    seen.add(line.text);
    const above = blocks[index - 1];
    return {
      ...line,
      common: shares[index],
      times: times.get(line.text) ?? 1,
      isAgain,
      prose: prose[index] ?? 0,
      cohesion: cohesionOf(line, topic, isInRun(index, run) && (prose[index] ?? 0) > 0.5 ? 1 : 0),
      gap: (blocks[index]?.lines.from ?? 0) - (above?.lines.to ?? 0) - 1,
    };
  });
  return { lines, run };
}

function isInRun(index: number, run: Page["run"]): boolean {
  return run !== undefined && index >= run.from && index <= run.to;
}

function commonWords(measures: readonly Measures[]): ReadonlySet<string> | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { size, words } of measures) {
    if (size < leastRunning) continue;
    total += words.list.length;
    for (const each of words.list) {
      if (each.length <= longestCommon) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  if (total < fewestWords) return undefined;
  const found = [...counts].filter(([word, count]) => count > 2 && !/\p{N}/u.test(word));
  return new Set(
    found
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, mostCommon)
      .map(([word]) => word),
  );
}

function shareOf({ words }: Measures, common: ReadonlySet<string> | undefined): number | undefined {
  if (!common || words.list.length === 0) return undefined;
  let found = 0;
  for (const each of words.list) {
    if (each.length <= longestCommon && common.has(each)) found += 1;
  }
  return found / words.list.length;
}

/** Of the page's running text, so that a line's share can be told in parts of it, whatever the language. */
function usualShare(
  measures: readonly Measures[],
  shares: readonly (number | undefined)[],
): number {
  let all = 0;
  let found = 0;
  for (const [index, { size, words }] of measures.entries()) {
    if (size < leastRunning) continue;
    all += words.list.length;
    found += words.list.length * (shares[index] ?? 0);
  }
  return found / (all || 1) || 1;
}

/** Long, ended as a sentence, with common words: each is worth a part. */
function proseOf({ size, sentences, ending, words }: Measures, common: number | undefined): number {
  if (size < 6) return 0;
  const byLength = Math.min(1, size / 25);
  const bySentence = sentences > 0 || ending === "stop" || ending === "ask" ? 1 : 0.25;
  const byCommon = common === undefined ? 0.8 : Math.min(1, common / 0.6);
  const capitals = words.cased > 0 ? words.capitalised / words.cased : 0;
  return byLength * bySentence * byCommon * (capitals > 0.6 ? 0.3 : 1);
}

/** The run of lines with the largest sum, prose counted by its length and all else as a cost. */
function bestRun(measures: readonly Measures[], prose: readonly number[]): Page["run"] {
  let best = 0;
  let run: Page["run"];
  let sum = 0;
  let from = 0;
  for (const [index, { size }] of measures.entries()) {
    const share = prose[index] ?? 0;
    sum += share > 0.2 ? share * Math.min(size, 80) : -7;
    if (sum <= 0) {
      sum = 0;
      from = index + 1;
    } else if (sum > best) {
      best = sum;
      run = { from, to: index };
    }
  }
  return run;
}

const leastTopical = 5; // UTF-16 units; shorter words are mostly common ones

function topicOf(
  measures: readonly Measures[],
  prose: readonly number[],
  run: Page["run"],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (!run) return counts;
  for (let index = run.from; index <= run.to; index += 1) {
    if ((prose[index] ?? 0) <= 0.5) continue;
    const topical = measures[index]?.words.list.filter((word) => isTopical(word));
    for (const each of new Set(topical)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

function isTopical(word: string): boolean {
  return word.length >= leastTopical || (word.length === 1 && word > "\u33ff");
}

function cohesionOf(
  { words }: Measures,
  topic: ReadonlyMap<string, number>,
  own: number,
): number | undefined {
  let looked = 0;
  let found = 0;
  for (const each of words.list) {
    if (!isTopical(each)) continue;
    looked += 1;
    if ((topic.get(each) ?? 0) > own) found += 1;
  }
  return looked === 0 ? undefined : found / looked;
}

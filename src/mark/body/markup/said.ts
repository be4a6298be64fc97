import { describedIn } from "../../../read/html/claims.ts";
import type { Page } from "../../../read/html/page.ts";

/** A text as runs of three words, by numbers: the words of a page are many, and to join three costs more than to count. */
export interface Runs {
  /** A number a word in lower case, from 0. */
  readonly words: ReadonlyMap<string, number>;
  /** A number a pair that follow one another, from 0, by `keyOf` its words. */
  readonly pairs: ReadonlyMap<number, number>;
  /** `keyOf` a pair and the word behind it. */
  readonly runs: ReadonlySet<number>;
}

/** What a page's head and data say that its article holds. */
export interface Said {
  /** JSON-LD's articleBody. */
  readonly body: Runs;
  readonly description: Runs;
  /** Letters and digits of the title in lower case; the outlet's name may follow. */
  readonly title: string;
}

const shortestBody = 200; // characters; some pages put their description there
const longestLine = 2400; // characters that are looked at
const run = 3; // words

export function saidOf(page: Page): Said {
  const body = describedIn(page)
    .map(({ entity }) => entity["articleBody"])
    .find((value) => typeof value === "string" && value.length >= shortestBody);
  const metaOf = (...names: readonly string[]): string =>
    page.metas.find(({ name }) => names.includes(name))?.value ?? "";
  return {
    body: runsOf(typeof body === "string" ? body : ""),
    description: runsOf(metaOf("og:description", "description")),
    title: lettersOf(metaOf("og:title") || (page.title?.value ?? "")),
  };
}

/** The words of a line, as far as they are compared with what is said. */
export function lineWords(line: string): readonly string[] {
  return wordsIn(line.slice(0, longestLine));
}

/** Share of a line's runs of words that a text holds; undefined where either has none. */
export function shareSaid(line: readonly string[], said: Runs): number | undefined {
  const count = line.length - run + 1;
  if (said.runs.size === 0 || count <= 0) return undefined;
  let found = 0;
  let pair: number | undefined;
  let last: number | undefined;
  for (const each of line) {
    const next = said.words.get(each);
    if (next !== undefined && pair !== undefined && said.runs.has(keyOf(pair, next))) found += 1;
    pair = last === undefined || next === undefined ? undefined : said.pairs.get(keyOf(last, next));
    last = next;
  }
  return found / count;
}

const mostWords = 2 ** 24; // of one text; two numbers below it make one that is exact

function keyOf(one: number, other: number): number {
  return one * mostWords + other;
}

function runsOf(text: string): Runs {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const runs = new Set<number>();
  let pair: number | undefined;
  let last: number | undefined;
  for (const each of wordsIn(text)) {
    const next = numberOf(each, words);
    if (pair !== undefined) runs.add(keyOf(pair, next));
    if (last !== undefined) pair = numberOf(keyOf(last, next), pairs);
    last = next;
  }
  return { words, pairs, runs };
}

function numberOf<T>(each: T, known: Map<T, number>): number {
  const before = known.get(each);
  if (before !== undefined) return before;
  known.set(each, known.size);
  return known.size - 1;
}

const word = /[\p{L}\p{N}]+/gu;

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

export function lettersOf(text: string): string {
  return (text.match(word) ?? []).join("").toLowerCase();
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a text's letters are those of the title; most begin otherwise, and need not be read on. */
export function readsAs(title: string, text: string): boolean {
  const first = letter.exec(text)?.[0].toLowerCase();
  return first !== undefined && title.startsWith(first) && lettersOf(text) === title;
}

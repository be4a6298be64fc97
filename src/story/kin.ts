import { plainDate } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Article } from "../types.ts";
import { addressOf, longShinglesOf, wordsOf } from "./article-text.ts";
import { findNear } from "./near.ts";
import { countShared, shinglesOf } from "./shingles.ts";
import { sampleOf, type Sketch } from "./sketch.ts";

/** How much of each of two texts is in the other, 0 to 1, by runs of five words. */
export interface Shares {
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** Of the beginning of each in the other: the lesser of the two. */
  readonly ofBeginnings: number;
}

/** Two articles that print one text. */
export interface Kin extends Omit<Shares, "ofBeginnings"> {
  /** `version`: the same outlet's, or of one address; `copy`: another outlet's. */
  readonly kind: "version" | "copy";
  /** Their paths, the earlier one first. */
  readonly first: string;
  readonly second: string;
}

/** An article with its sketch. */
export interface Sketched {
  readonly article: Article;
  readonly sketch: Sketch;
}

/** An article with what stands for its words. */
export interface Worded {
  readonly article: Article;
  readonly sketch: Pick<Sketch, "words">;
}

/** Whether two articles are kin, by how much of each is in the other. */
export type SharesOf = (first: Article, second: Article) => Shares;

const leastSampled = 0.2; // of a sample; see there what is missed
const mostBefore = 8; // earlier ones of one address, or word for word the same, that one is compared with

/**
 * Pairs of articles that print one text, of any story. `sharesOf` is asked of those that may be such: a few hundred of
 * several thousand articles.
 */
export function findKin(sketched: readonly Sketched[], sharesOf: SharesOf): readonly Kin[] {
  const inOrder = sketched.toSorted((a, b) => compareInTime(a.article, b.article));
  const near = findNear(
    inOrder.map(({ sketch }) => sampleOf(sketch)),
    leastSampled,
  );
  return kinAmong(
    inOrder,
    [...near.map(({ text, of }) => [text, of] as const), ...samePairs(inOrder)],
    sharesOf,
  );
}

/** Those of them that are of one address or word for word the same, which the articles' heads tell. */
export function findSame(articles: readonly Worded[], sharesOf: SharesOf): readonly Kin[] {
  const inOrder = articles.toSorted((a, b) => compareInTime(a.article, b.article));
  return kinAmong(inOrder, samePairs(inOrder), sharesOf);
}

type Pair = readonly [one: number, two: number];

function samePairs(inOrder: readonly Worded[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const group of [
    ...groupsBy(inOrder, ({ sketch }) => sketch.words),
    ...groupsBy(inOrder, ({ article }) => addressOf(article)),
  ]) {
    for (const [index, two] of group.entries()) {
      for (const one of group.slice(Math.max(0, index - mostBefore), index)) pairs.push([one, two]);
    }
  }
  return pairs;
}

function kinAmong(
  inOrder: readonly Worded[],
  pairs: readonly Pair[],
  sharesOf: SharesOf,
): readonly Kin[] {
  const numbers = pairs.map(
    ([one, two]) => Math.min(one, two) * inOrder.length + Math.max(one, two),
  );
  return [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .flatMap((pair) => {
      const one = inOrder[Math.floor(pair / inOrder.length)];
      const two = inOrder[pair % inOrder.length];
      return one && two ? kinOf(one, two, sharesOf) : [];
    });
}

/** Indexes of those that have something in common, two or more. */
function groupsBy(
  sketched: readonly Worded[],
  keyOf: (each: Worded) => string | undefined,
): readonly (readonly number[])[] {
  const groups = Map.groupBy(sketched.keys(), (index) => {
    const each = sketched[index];
    return each && keyOf(each);
  });
  return [...groups].flatMap(([key, group]) =>
    key !== undefined && key !== "" && group.length > 1 ? [group] : [],
  );
}

/** By day, then by hour, then by path; what is not known last. */
export function compareInTime(a: Article, b: Article): number {
  return (
    comparePaths(a.facts.day?.value ?? "~", b.facts.day?.value ?? "~") ||
    comparePaths(a.facts.time?.value ?? "~", b.facts.time?.value ?? "~") ||
    comparePaths(a.path, b.path)
  );
}

function kinOf(
  { article: one, sketch: ofOne }: Worded,
  { article: two, sketch: ofTwo }: Worded,
  sharesOf: SharesOf,
): readonly Kin[] {
  const isSame = ofOne.words !== "" && ofOne.words === ofTwo.words;
  const shares = isSame ? { ofFirst: 1, ofSecond: 1, ofBeginnings: 1 } : sharesOf(one, two);
  const kind = kindOf(one, two, shares);
  const { ofFirst, ofSecond } = shares;
  return kind ? [{ kind, first: one.path, second: two.path, ofFirst, ofSecond }] : [];
}

// Of 64 pairs that were drawn from 134 of 4,608 articles, without the limits of days and of beginnings, a reader found 51 to be
// one text; the others are background, boxes and furniture that an outlet says again. With both limits, which were chosen with
// these in sight, 48 of the 52 that are left.
const half = 0.5; // more than quotations and background have in common
const most = 0.8; // a first report, most of which stands in the longer one that follows it
const enough = 0.35; // of that longer one; below it the shorter is a box or a list that several articles carry

function kindOf(
  one: Article,
  two: Article,
  { ofFirst, ofSecond, ofBeginnings }: Shares,
): Kin["kind"] | undefined {
  const address = addressOf(one);
  if (address !== undefined && address === addressOf(two)) return "version";
  const [less, more] = ofFirst < ofSecond ? [ofFirst, ofSecond] : [ofSecond, ofFirst];
  const outlet = one.facts.outlet?.value;
  if (outlet === undefined || outlet !== two.facts.outlet?.value) {
    return more >= half ? "copy" : undefined;
  }
  if (less < wordForWord && !(areNear(one, two) && ofBeginnings >= leastOfBeginnings)) {
    return undefined;
  }
  return less >= half || (more >= most && less >= enough) ? "version" : undefined;
}

const longestBetween = 30; // days from one state of an article to another
const wordForWord = 0.95; // whenever it is printed
const leastOfBeginnings = 0.05; // what has another beginning tells another thing

function areNear({ facts: one }: Article, { facts: two }: Article): boolean {
  if (!one.day || !two.day) return true;
  const between = plainDate(one.day.value).until(plainDate(two.day.value), { largestUnit: "day" });
  return Math.abs(between.days) <= longestBetween;
}

/** Of two articles; 0 of one whose text is too short. */
export function sharesOf(first: Article, second: Article): Shares {
  const [one, two] = [wordsOf(first), wordsOf(second)];
  const [ofOne, ofTwo] = [longShinglesOf(one), longShinglesOf(two)];
  return {
    ofFirst: shareOf(ofOne, ofTwo),
    ofSecond: shareOf(ofTwo, ofOne),
    ofBeginnings: Math.min(
      shareOf(shinglesOf(beginningOf(one)), ofTwo),
      shareOf(shinglesOf(beginningOf(two)), ofOne),
    ),
  };
}

function shareOf(one: Uint32Array, two: Uint32Array): number {
  return one.length === 0 ? 0 : countShared(one, two) / one.length;
}

const beginning = 0.25; // of a text
const shortestBeginning = 400; // characters, some sixty words

function beginningOf(text: string): string {
  return text.slice(0, Math.max(shortestBeginning, Math.round(text.length * beginning)));
}

import { plainDate, type Day } from "../day.ts";
import { comparePaths } from "../notes.ts";
import { changesBetween, type Changes } from "../story/changes.ts";
import { findKin, findSame, sharesOf, type Kin, type SharesOf } from "../story/kin.ts";
import { sketchOf } from "../story/sketch.ts";
import type { Article } from "../types.ts";
import type { Published } from "./addresses.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOf, hashOfAll } from "./kept/hash.ts";

/** Which articles of an archive print one text. */
export interface Kinship {
  /** By the path of either. */
  readonly byPath: ReadonlyMap<string, readonly Related[]>;
  /** Articles that are word for word an earlier one. */
  readonly duplicates: number;
}

export interface Related extends Kin {
  /** Of a version, from the first to the second; none where only an excerpt of one is published. */
  readonly changes?: Changes;
}

export const unrelated: Kinship = { byPath: new Map(), duplicates: 0 };

/**
 * The kinship of all articles. Those of one address and those that are word for word the same are found wherever they are,
 * others where less than a stretch of days lies between them, so that a new article asks the articles of its time and no more.
 * Undated ones are compared with each other. What is kept: a sketch an article, the kin of a stretch and of its neighbour, what
 * two articles share, how two versions differ.
 */
export function relate(published: readonly Published[], derived: Derived): Kinship {
  const byArticle = new Map(published.map((each) => [each.article, each]));
  const keyOf = (article: Article): string => byArticle.get(article)?.inputs ?? "";
  const keyOfPair = (first: Article, second: Article): string =>
    hashOf(keyOf(first), keyOf(second));
  const shares: SharesOf = (first, second) =>
    once(derived, "shares", keyOfPair(first, second), () => sharesOf(first, second));
  const worded = published.map(({ article, words }) => ({ article, sketch: { words } }));
  const all = [
    ...findSame(worded, shares),
    ...windowsOf(published).flatMap((each) => kinIn(each, { keyOfPair, shares, derived })),
  ];
  const byPath = new Map(published.map((each) => [each.article.path, each]));
  const related = withoutRepeats(all).map((each): Related => {
    const [first, second] = [byPath.get(each.first), byPath.get(each.second)];
    if (each.kind === "copy" || !first || !second) return each;
    if (first.isExcerpt || second.isExcerpt) return each;
    const [one, two] = [first.article, second.article];
    const pair = keyOfPair(one, two);
    const changes = once(derived, "changes", pair, () => changesBetween(one.body, two.body));
    return { ...each, changes };
  });
  return { byPath: bothWays(related), duplicates: countCopies(published) };
}

interface KinOfWindow {
  readonly kin: readonly Kin[];
  /** Pairs that were compared for it. */
  readonly asked: readonly string[];
}

interface Comparing {
  readonly keyOfPair: (first: Article, second: Article) => string;
  readonly shares: SharesOf;
  readonly derived: Derived;
}

function kinIn(
  window: readonly Published[],
  { keyOfPair, shares, derived }: Comparing,
): readonly Kin[] {
  const key = hashOfAll(window.map(({ inputs }) => inputs));
  const { kin, asked } = once(derived, "kin", key, (): KinOfWindow => {
    const pairs: string[] = [];
    const sketched = window.map(({ article, inputs }) => ({
      article,
      sketch: once(derived, "sketch", inputs, () => sketchOf(article)),
    }));
    const found = findKin(sketched, (first, second) => {
      pairs.push(keyOfPair(first, second));
      return shares(first, second);
    });
    return { kin: found, asked: pairs };
  });
  for (const pair of asked) derived.keep("shares", pair);
  for (const { inputs } of window) derived.keep("sketch", inputs);
  return kin;
}

const stretch = 32; // days; more than may lie between two versions, so that those stand in one stretch or in neighbours

/** The articles of each two stretches of days that follow on each other, of one that stands alone, and those without a day. */
function windowsOf(published: readonly Published[]): readonly (readonly Published[])[] {
  const byStretch = Map.groupBy(published, stretchOf);
  return [...byStretch].flatMap(([at, own]) => {
    if (at === undefined) return [own];
    const after = byStretch.get(at + 1);
    if (after) return [[...own, ...after]];
    return byStretch.has(at - 1) ? [] : [own];
  });
}

const dayZero = plainDate("1970-01-01" as Day);

function stretchOf({ article: { facts } }: Published): number | undefined {
  if (!facts.day) return undefined;
  return Math.floor(dayZero.until(plainDate(facts.day.value)).days / stretch);
}

/** In the order of their paths: a pair may be found in two windows. */
function withoutRepeats(all: readonly Kin[]): readonly Kin[] {
  const byPair = new Map(all.map((each) => [`${each.first}\0${each.second}`, each]));
  return [...byPair].toSorted(([a], [b]) => comparePaths(a, b)).map(([, each]) => each);
}

function bothWays(related: readonly Related[]): ReadonlyMap<string, readonly Related[]> {
  const ways = related.flatMap((each) => [
    { path: each.first, each },
    { path: each.second, each },
  ]);
  return new Map(
    [...Map.groupBy(ways, ({ path }) => path)].map(([path, own]) => [
      path,
      own.map(({ each }) => each),
    ]),
  );
}

function countCopies(published: readonly Published[]): number {
  const texts = published.map(({ words }) => words).filter((words) => words !== "");
  return texts.length - new Set(texts).size;
}

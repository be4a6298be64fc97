import { changesBetween, type Changes } from "../story/changes.ts";
import { findKin, sharesOf, type Kin } from "../story/kin.ts";
import { sketchOf } from "../story/sketch.ts";
import type { Article } from "../types.ts";
import type { Published } from "./addresses.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOf } from "./kept/hash.ts";

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
 * The kinship of all articles. What is kept: a sketch an article, what two that may be kin share, how two versions differ, and
 * for an archive in which nothing changed the whole.
 */
export function relate(published: readonly Published[], derived: Derived): Kinship {
  const keys = new Map(published.map(({ article, inputs }) => [article, inputs]));
  const excerpts = new Set(
    published.filter(({ isExcerpt }) => isExcerpt).map(({ article }) => article),
  );
  const keyOfPair = (first: Article, second: Article): string =>
    hashOf(keys.get(first) ?? "", keys.get(second) ?? "");
  const articles = [...keys.keys()];
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const { kin, asked, duplicates } = once(derived, "kin", hashOf(...keys.values()), () => {
    const sketched = articles.map((article) => ({
      article,
      sketch: once(derived, "sketch", keys.get(article) ?? "", () => sketchOf(article)),
    }));
    const pairs: string[] = [];
    const found = findKin(sketched, (first, second) => {
      const pair = keyOfPair(first, second);
      pairs.push(pair);
      return once(derived, "shares", pair, () => sharesOf(first, second));
    });
    return { kin: found, asked: pairs, duplicates: countCopies(sketched) };
  });
  for (const key of keys.values()) derived.keep("sketch", key);
  for (const pair of asked) derived.keep("shares", pair);
  const related = kin.map((each): Related => {
    const [first, second] = [byPath.get(each.first), byPath.get(each.second)];
    if (each.kind === "copy" || !first || !second) return each;
    if (excerpts.has(first) || excerpts.has(second)) return each;
    const pair = keyOfPair(first, second);
    const changes = once(derived, "changes", pair, () => changesBetween(first.body, second.body));
    return { ...each, changes };
  });
  return { byPath: bothWays(related), duplicates };
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

function countCopies(sketched: readonly { readonly sketch: { readonly words: string } }[]): number {
  const texts = sketched.map(({ sketch }) => sketch.words).filter((words) => words !== "");
  return texts.length - new Set(texts).size;
}

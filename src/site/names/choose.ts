import { comparePaths } from "../../notes.ts";
import type { Joined } from "../../story/naming/join.ts";

export const fewestArticles = 2; // what one article names stands in that article
// Hosts stop at 20,000 files (Cloudflare Pages), and names are the least of an archive's pages. The nine t17 stories, 4,608
// articles, share 4,500 names, 2,800 of them three or more: a name an article grows with what is read, and half are passing.
const mostPages = 2000;
const fewestPages = 100;
const pagesAnArticle = 0.5;

/** The stories of each article, by its path. */
export type StoriesByPath = ReadonlyMap<string, readonly string[]>;

/**
 * Of names that so many articles share those that get a page: what a person listed, then those of each story that most of its articles name, so that a long
 * story leaves room for a short one. Where pages run out, a new article's names move only the last ones in or out, and
 * few articles have those: cost follows the change.
 */
export function chooseNames(shared: readonly Joined[], articles: StoriesByPath): readonly Joined[] {
  const room = Math.min(
    mostPages,
    Math.max(fewestPages, Math.ceil(articles.size * pagesAnArticle)),
  );
  const ranks = ranksOf(shared, articles);
  const rankOf = (each: Joined): number => (each.isByHand ? 0 : (ranks.get(each) ?? Infinity));
  return shared
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) || b.articles.size - a.articles.size || comparePaths(a.key, b.key),
    )
    .slice(0, Math.max(room, shared.filter(({ isByHand }) => isByHand).length));
}

/** Its best place in any story, 1 for the name that most of a story's articles have. */
function ranksOf(names: readonly Joined[], articles: StoriesByPath): ReadonlyMap<Joined, number> {
  const counts = new Map<string, Map<Joined, number>>();
  for (const name of names) {
    for (const [story, count] of countsOf(name, articles)) {
      const own = counts.get(story) ?? new Map<Joined, number>();
      counts.set(story, own.set(name, count));
    }
  }
  const ranks = new Map<Joined, number>();
  for (const own of counts.values()) {
    const inOrder = [...own].toSorted(([a, m], [b, n]) => n - m || comparePaths(a.key, b.key));
    for (const [index, [name]] of inOrder.entries()) {
      ranks.set(name, Math.min(ranks.get(name) ?? Infinity, index + 1));
    }
  }
  return ranks;
}

interface Counted {
  readonly in: StoriesByPath;
  readonly counts: ReadonlyMap<string, number>;
}

/** By the name, for as long as anybody holds it. */
const known = new WeakMap<Joined, Counted>();

/** How many articles of each story have it; "" stands for no story. */
function countsOf(name: Joined, articles: StoriesByPath): ReadonlyMap<string, number> {
  const before = known.get(name);
  if (before?.in === articles) return before.counts;
  const counts = new Map<string, number>();
  for (const path of name.articles.keys()) {
    const stories = articles.get(path) ?? [];
    for (const story of stories.length > 0 ? stories : [""]) {
      counts.set(story, (counts.get(story) ?? 0) + 1);
    }
  }
  known.set(name, { in: articles, counts });
  return counts;
}

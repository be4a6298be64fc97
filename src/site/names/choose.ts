import { comparePaths } from "../../notes.ts";
import type { Joined } from "../../story/naming/join.ts";
import type { Published } from "../addresses.ts";

const fewestArticles = 2; // what one article names stands in that article
// Hosts stop at 20,000 files (Cloudflare Pages), and names are the least of an archive's pages. The nine t17 stories, 4,608
// articles, share 4,500 names, 2,800 of them three or more: a name an article grows with what is read, and half are passing.
const mostPages = 2000;
const fewestPages = 100;
const pagesAnArticle = 0.5;

/**
 * The names that get a page: what a person listed, then those of each story that most of its articles name, so that a long
 * story leaves room for a short one. Where pages run out, a new article's names move only the last ones in or out, and
 * few articles have those: cost follows the change.
 */
export function chooseNames(
  names: readonly Joined[],
  articles: ReadonlyMap<string, Published>,
): readonly Joined[] {
  const shared = names.filter((each) => each.isByHand || each.articles.size >= fewestArticles);
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
function ranksOf(
  names: readonly Joined[],
  articles: ReadonlyMap<string, Published>,
): ReadonlyMap<Joined, number> {
  const counts = new Map<string, Map<Joined, number>>();
  for (const name of names) {
    for (const path of name.articles.keys()) {
      const stories = articles.get(path)?.stories ?? [];
      for (const story of stories.length > 0 ? stories : [""]) {
        const own = counts.get(story) ?? new Map<Joined, number>();
        counts.set(story, own.set(name, (own.get(name) ?? 0) + 1));
      }
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

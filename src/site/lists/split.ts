import { comparePaths } from "../../notes.ts";
import type { Published } from "../addresses.ts";

/** Articles of one year, of one month, or without a day. */
export interface Stretch {
  /** `2010`, `2010-04`; undefined for undated ones. */
  readonly date?: string;
  /** The newest first. */
  readonly articles: readonly Published[];
}

/** The newest first, undated articles last; of one day by path. */
export function newestFirst(articles: readonly Published[]): readonly Published[] {
  const known = sorted.get(articles);
  if (known) return known;
  const inOrder = articles.toSorted(compareInTime);
  sorted.set(articles, inOrder);
  return inOrder;
}

/** By the list as it was given: all of an archive's are asked for several times. */
const sorted = new WeakMap<readonly Published[], readonly Published[]>();

function compareInTime(a: Published, b: Published): number {
  const [one, two] = [a.article, b.article];
  return (
    comparePaths(two.facts.day?.value ?? "", one.facts.day?.value ?? "") ||
    comparePaths(one.path, two.path)
  );
}

/**
 * Articles, the newest first, parted by years, a year of more than `mostOfYear` by its months: the newest stretch first, so
 * that an article of today changes one of them.
 */
export function splitByTime(
  articles: readonly Published[],
  mostOfYear: number,
): readonly Stretch[] {
  return stretches(articles, 4).flatMap((year) =>
    year.date !== undefined && year.articles.length > mostOfYear
      ? stretches(year.articles, 7)
      : [year],
  );
}

/** By their months. */
export function splitByMonth(articles: readonly Published[]): readonly Stretch[] {
  return stretches(articles, 7);
}

function stretches(articles: readonly Published[], length: number): readonly Stretch[] {
  const groups = Map.groupBy(articles, ({ article }) => article.facts.day?.value.slice(0, length));
  return [...groups].map(([date, own]) => ({ ...(date !== undefined && { date }), articles: own }));
}

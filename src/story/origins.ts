import type { Article } from "../types.ts";
import { findDuplicates, type Text } from "./duplicates.ts";

const sameText = 0.5; // of a text's runs of five words in the other: more than quotations and background have in common

/** Of each article, by its path, the first one whose text it is; its own where it is nobody's. */
export function originsOf(
  articles: readonly Article[],
  textOf?: (article: Article) => Text,
): ReadonlyMap<string, string> {
  const parent = new Map(articles.map(({ path }) => [path, path]));
  const root = (path: string): string => {
    let at = path;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const order = new Map(articles.map(({ path }, index) => [path, index]));
  for (const { path, of, share } of findDuplicates(articles, textOf)) {
    if (share < sameText) continue;
    const [one, two] = [root(path), root(of)];
    const isFirst = (order.get(one) ?? 0) < (order.get(two) ?? 0);
    parent.set(isFirst ? two : one, isFirst ? one : two);
  }
  return new Map(articles.map(({ path }) => [path, root(path)]));
}

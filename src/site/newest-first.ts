import { comparePaths } from "../notes.ts";
import type { Published } from "./addresses.ts";

/** Undated articles last. */
export function newestFirst(articles: readonly Published[]): readonly Published[] {
  return articles.toSorted(
    (a, b) =>
      comparePaths(b.article.facts.day?.value ?? "", a.article.facts.day?.value ?? "") ||
      comparePaths(a.article.path, b.article.path),
  );
}

import type { Article } from "../types.ts";
import { findAccounts, paragraphsOf, type Dated } from "./accounts.ts";

/** What one article tells, whatever else there is. */
export interface Recounted {
  /** Each of them its own article's text, until the others of a story are known. */
  readonly dated: readonly Dated[];
  readonly sentences: readonly string[];
}

export function recount(article: Article): Recounted {
  const paragraphs = paragraphsOf(article);
  return {
    dated: findAccounts(article, paragraphs),
    sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  };
}

import type { Article } from "../types.ts";
import { findAccounts, paragraphsOf, type Dated } from "./accounts.ts";
import { beforeComments, withoutHead } from "./page-words.ts";

/** What one article tells, whatever else there is. */
export interface Recounted {
  /** Each of them its own article's text, until the others of a story are known. */
  readonly dated: readonly Dated[];
  readonly sentences: readonly string[];
}

export function recount(article: Article): Recounted {
  const paragraphs = beforeComments(paragraphsOf(article)).map(({ paragraph, sentences }) => ({
    paragraph,
    sentences: sentences.map((sentence) => withoutHead(sentence)),
  }));
  return {
    dated: findAccounts(article, paragraphs),
    sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  };
}

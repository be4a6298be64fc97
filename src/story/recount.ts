import type { Article } from "../types.ts";
import { findAccounts, paragraphsOf, type Dated, type Paragraph } from "./accounts.ts";
import { beforeComments, withoutHead } from "./page-words.ts";

/** What one article tells, whatever else there is. */
export interface Recounted {
  /** Each of them its own article's text, until the others of a story are known. */
  readonly dated: readonly Dated[];
  readonly sentences: readonly string[];
}

/** The paragraphs that an article's author wrote, each sentence without what a scraper ran into it. */
export function proseOf(article: Article): readonly Paragraph[] {
  return beforeComments(paragraphsOf(article)).map(({ paragraph, sentences }) => ({
    paragraph,
    sentences: sentences.map((sentence) => withoutHead(sentence)),
  }));
}

export function recount(article: Article): Recounted {
  const paragraphs = proseOf(article);
  return {
    dated: findAccounts(article, paragraphs),
    sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  };
}

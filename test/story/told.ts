import { findAccounts, paragraphsOf, type Dated } from "../../src/story/accounts.ts";
import type { Source } from "../../src/story/merge.ts";
import { articleOf } from "../read/raw-file.ts";

export interface Told {
  readonly dated: readonly Dated[];
  readonly source: Source;
}

/** What an article of those paragraphs tells; its path begins with its day. */
export function tell(path: string, ...paragraphs: readonly string[]): Told {
  const article = articleOf(paragraphs.join("\n\n"), { path, sidecar: "title: Flood" });
  const read = paragraphsOf(article);
  const day = article.facts.day?.value;
  const sentences = read.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
  return {
    dated: findAccounts(article, read, path),
    source: { path, sentences, ...(day !== undefined && { day }) },
  };
}

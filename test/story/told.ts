import type { Dated } from "../../src/story/accounts.ts";
import type { Source } from "../../src/story/merge.ts";
import { recount } from "../../src/story/recount.ts";
import { articleOf } from "../read/raw-file.ts";

export interface Told {
  readonly dated: readonly Dated[];
  readonly source: Source;
}

/** What an article of those paragraphs tells; its path begins with its day. */
export function tell(path: string, ...paragraphs: readonly string[]): Told {
  const article = articleOf(paragraphs.join("\n\n"), { path, sidecar: "title: Flood" });
  const day = article.facts.day?.value;
  const { dated, sentences } = recount(article);
  return { dated, source: { path, sentences, ...(day !== undefined && { day }) } };
}

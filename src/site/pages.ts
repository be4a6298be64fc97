import type { Archive } from "./archive.ts";
import type { ArticlePage } from "./article-page.ts";

/** A template each, in the order in which they are rendered. */
export const pageKinds = [
  "home",
  "story",
  "period",
  "compare",
  "entries",
  "list",
  "outlets",
  "names",
  "name",
  "article",
  "search",
  "moved",
  "tombstone",
  "notFound",
] as const;

export type PageKind = (typeof pageKinds)[number];

export function isPageKind(kind: string): kind is PageKind {
  return (pageKinds as readonly string[]).includes(kind);
}

/** Which pages are rendered: their files below the output folder, by kind. A file is its page's key. */
export type PageKeys = Readonly<Record<PageKind, readonly string[]>>;

/** What a page's template gets from Eleventy: its key, and nothing of an article. */
export interface PageData {
  readonly key: string;
}

/** What a page's template is called on. */
export interface PageContext {
  /** The archive that is being rendered. */
  archive(): Archive;
  /** The article's page that has this key. */
  article(key: string): ArticlePage;
}

/** Front matter of a page's template: one page a key of its kind, written where the key says. */
export function pagesOf(kind: PageKind): object {
  return {
    pagination: { data: `keys.${kind}`, size: 1, alias: "key" },
    permalink: ({ key }: PageData): string => key,
  };
}

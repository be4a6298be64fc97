import type { Archive } from "./archive.ts";
import { allPeriods } from "./story-pages.ts";
import { articlesFile, homeFile, notFoundFile } from "./urls.ts";

export type PageKind =
  | "home"
  | "story"
  | "period"
  | "compare"
  | "storyArticles"
  | "entries"
  | "articles"
  | "article"
  | "moved"
  | "notFound";

/** Which pages an archive has: their files below the output folder, by kind. A file is its page's key. */
export type PageKeys = Readonly<Record<PageKind, readonly string[]>>;

export function pageKeys({ articles, stories, moved }: Archive): PageKeys {
  return {
    home: [homeFile],
    story: stories.map(({ file }) => file),
    period: stories.flatMap(({ pages }) => allPeriods(pages.years).map(({ file }) => file)),
    compare: stories.flatMap(({ pages }) => pages.compare ?? []),
    storyArticles: stories.flatMap(({ pages }) => pages.articles ?? []),
    entries: stories.flatMap(({ pages }) => pages.entries ?? []),
    articles: [articlesFile],
    article: articles.map(({ file }) => file),
    moved: moved.map(({ file }) => file),
    notFound: [notFoundFile],
  };
}

/** What a page's template gets from Eleventy: its key, and nothing of an article. */
export interface PageData {
  readonly key: string;
}

/** What a page's template is called on. */
export interface PageContext {
  /** The archive that is being rendered. */
  archive(): Archive;
}

/** Front matter of a page's template: one page a key of its kind, written where the key says. */
export function pagesOf(kind: PageKind): object {
  return {
    pagination: { data: `keys.${kind}`, size: 1, alias: "key" },
    permalink: ({ key }: PageData): string => key,
  };
}

import type { Archive } from "./archive.ts";
import { toArticlePage, type ArticlePage } from "./article-page.ts";
import { formatsOf } from "./exports/formats.ts";
import { hashOf } from "./kept/hash.ts";
import type { PageKind } from "./pages.ts";
import { hasSearch } from "./settings.ts";
import type { StoryPage } from "./stories.ts";
import { allPeriods } from "./story-pages.ts";
import {
  articlesFile,
  exportFile,
  homeFile,
  notFoundFile,
  recordFile,
  searchFile,
} from "./urls.ts";
import { isExcerpt } from "./withheld.ts";

/** A file that a build makes, below the output folder. */
export interface Planned {
  readonly file: string;
  readonly kind: PageKind | "record" | "export" | "searchIndex";
  /** A hash of all that it is made from, the program apart; a file without one is made at every build. */
  readonly inputs?: string;
}

/** Every file that an archive's site has, its assets and the index of its search apart. */
export function planOf(archive: Archive): readonly Planned[] {
  const { articles, stories, moved } = archive;
  return [
    { file: homeFile, kind: "home" },
    ...stories.flatMap((page) => storyPlan(page, archive)),
    { file: articlesFile, kind: "articles" },
    ...articles.map((each): Planned => {
      const page = toArticlePage(archive, each);
      return { file: each.file, kind: "article", inputs: inputsOf(page) };
    }),
    ...(archive.settings.records === false ? [] : articles)
      .filter(({ article }) => !isExcerpt(article))
      .map(({ file, inputs }): Planned => ({ file: recordFile(file), kind: "record", inputs })),
    ...moved.map(({ file }): Planned => ({ file, kind: "moved" })),
    ...(hasSearch(archive) ? [{ file: searchFile, kind: "search" } as const] : []),
    { file: notFoundFile, kind: "notFound" },
  ];
}

/** What an article's page says, the article itself by the hash that stands for it. */
function inputsOf(page: ArticlePage): string {
  const { inputs: article, marks } = page;
  return hashOf(JSON.stringify({ ...page, article, marks: [...marks] }));
}

/** Its pages also name, and lead to, the other stories that its articles belong to. */
function storyPlan(page: StoryPage, archive: Archive): readonly Planned[] {
  const { articles, stories, settings, asOf = "" } = archive;
  const beside = new Set(
    articles.flatMap((each) => (each.stories.includes(page.story.folder) ? each.stories : [])),
  );
  const others = stories.filter(({ story }) => beside.has(story.folder));
  const told = [page, ...others].map((each) => each.inputs);
  const inputs = hashOf(
    asOf,
    JSON.stringify([settings.title, settings.url, settings.search]),
    ...told,
  );
  const { file, pages, story } = page;
  const only = (kind: PageKind, one: string | undefined): readonly Planned[] =>
    one === undefined ? [] : [{ file: one, kind, inputs }];
  return [
    { file, kind: "story", inputs },
    ...allPeriods(pages.years).map((each): Planned => ({
      file: each.file,
      kind: "period",
      inputs,
    })),
    ...only("compare", pages.compare),
    ...only("storyArticles", pages.articles),
    ...only("entries", pages.entries),
    ...formatsOf(story).map(({ name }): Planned => ({
      file: exportFile(file, name),
      kind: "export",
      inputs,
    })),
  ];
}

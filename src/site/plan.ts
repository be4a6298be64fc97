import type { Tombstone } from "./addresses.ts";
import { recordOf, type Archive } from "./archive.ts";
import { articleInputs } from "./article-inputs.ts";
import { assetPlan } from "./assets.ts";
import { bibliographyPlan } from "./citations/bibliography.ts";
import { dataPlan } from "./data/months.ts";
import { formatsOf } from "./exports/formats.ts";
import { feedPlan } from "./feeds/plan.ts";
import { fontPlan } from "./fonts/plan.ts";
import { headersPlan } from "./headers-file.ts";
import { hashOf, hashOfAll } from "./kept/hash.ts";
import { steady } from "./kept/steady.ts";
import type { ListPage } from "./lists/list-page.ts";
import { outletsPage } from "./lists/outlets-page.ts";
import type { Moved } from "./moved.ts";
import { toNameView } from "./names/name-page.ts";
import { nameInputs } from "./names/name-inputs.ts";
import { namesPages } from "./names/names-page.ts";
import type { PageKind } from "./pages.ts";
import { periodInputs } from "./period-inputs.ts";
import { formatRedirects } from "./redirects.ts";
import { hasSearch, type Settings } from "./settings.ts";
import { sharePlan } from "./share/plan.ts";
import { sitemapPlan } from "./sitemap.ts";
import type { StoryPage } from "./stories.ts";
import { allPeriods } from "./story-pages.ts";
import {
  exportFile,
  homeFile,
  notFoundFile,
  outletsFile,
  recordFile,
  redirectsFile,
  searchFile,
} from "./urls.ts";

/** A file that a build makes, below the output folder: a page by its template, another `file` by itself. */
export interface Planned {
  readonly file: string;
  readonly kind: PageKind | "file" | "searchIndex";
  /** A hash of all that it is made from, the program apart; a file without one is made at every build. */
  readonly inputs?: string;
  /** Makes a `file`. */
  readonly make?: () => string | Uint8Array;
}

/** Every file that an archive's site has, the index of its search apart. */
export function planOf(archive: Archive): readonly Planned[] {
  const pages = pagePlan(archive);
  return [
    ...pages,
    ...recordPlan(archive),
    ...dataPlan(archive),
    ...archive.stories.flatMap((page) => [
      ...exportPlan(page, archive),
      ...bibliographyPlan(page, archive),
    ]),
    ...feedPlan(archive),
    ...sitemapPlan(archive, listedPages(pages, archive)),
    ...redirectsPlan(archive),
    ...headersPlan(pages, archive.settings),
    ...sharePlan(archive),
    ...fontPlan(),
    ...assetPlan(),
  ];
}

/** Pages that search engines may list. */
function listedPages(
  plan: readonly Planned[],
  { articles, stories, names, settings }: Archive,
): ReadonlySet<string> {
  if (settings.noindex === true) return new Set();
  const unlisted: ReadonlySet<string> = new Set([
    ...articles.flatMap(({ file, isListed }) => (isListed ? [] : file)),
    ...stories.flatMap((page) => (page.isListed ? [] : pagesOf(page).map(({ file }) => file))),
    ...names().pages.flatMap(({ file, isListed }) => (isListed ? [] : file)),
  ]);
  const kinds: readonly Planned["kind"][] = ["entries", "moved", "tombstone", "search", "notFound"];
  return new Set(
    plan.flatMap(({ file, kind }) => (kinds.includes(kind) || unlisted.has(file) ? [] : file)),
  );
}

function pagePlan(archive: Archive): readonly Planned[] {
  const { articles, stories, moved, tombstones, lists, settings } = archive;
  const ofArticle = articleInputs(archive);
  const { title, url, language, noindex, search } = settings;
  const ofList = (page: ListPage): Planned =>
    steady(
      archive.derived,
      "list inputs",
      page.file,
      [page, title, url, language, noindex, search],
      () => plain("list", page, settings),
    );
  const ofName = nameInputs(archive, (page) => plain("name", toNameView(archive, page), settings));
  const inputs = ofAll(archive);
  return [
    { file: homeFile, kind: "home", inputs },
    ...stories.flatMap((page) => storyPlan(page, archive)),
    ...[...lists.values()].map((each) => ofList(each())),
    plain("outlets", { ...outletsPage(archive), file: outletsFile }, settings),
    ...namesPages(archive).map((each) => plain("names", each, settings)),
    ...archive.names().pages.map((page) => ofName(page)),
    ...articles.map((each): Planned => ({
      file: each.file,
      kind: "article",
      inputs: ofArticle(each),
    })),
    ...moved.map((each) => plain("moved", each, settings)),
    ...tombstones.map((each) => plain("tombstone", each, settings)),
    ...(hasSearch(archive) ? [{ file: searchFile, kind: "search", inputs } as const] : []),
    { file: notFoundFile, kind: "notFound", inputs },
  ];
}

/** Stands for all that an archive is: of the pages that count and name what there is. */
function ofAll({ settings, asOf, articles, stories }: Archive): string {
  return hashOfAll([
    JSON.stringify([settings, asOf]),
    ...articles.map(({ file, inputs, isListed, stories: own }) =>
      JSON.stringify([file, inputs, isListed, own]),
    ),
    ...stories.map(({ file, inputs, isListed }) => JSON.stringify([file, inputs, isListed])),
  ]);
}

/** A page that says nothing but this, in the site's frame. */
function plain(
  kind: PageKind,
  page: Moved | Tombstone | { readonly file: string },
  { title, url, language, noindex, search }: Settings,
): Planned {
  return {
    file: page.file,
    kind,
    inputs: hashOf(JSON.stringify([page, title, url, language, noindex, search])),
  };
}

function storyPlan(page: StoryPage, archive: Archive): readonly Planned[] {
  const inputs = storyInputs(page, archive);
  const ofPeriods = periodInputs(page, archive);
  return pagesOf(page).map((each) => ({ ...each, inputs: ofPeriods.get(each.file) ?? inputs }));
}

function pagesOf({ file, pages }: StoryPage): readonly Pick<Planned, "file" | "kind">[] {
  const { compare, entries, years } = pages;
  return [
    { file, kind: "story" },
    ...allPeriods(years).map((each) => ({ file: each.file, kind: "period" }) as const),
    ...(compare === undefined ? [] : [{ file: compare, kind: "compare" } as const]),
    ...(entries === undefined ? [] : [{ file: entries, kind: "entries" } as const]),
  ];
}

/** Its pages also name, and lead to, the other stories that its articles belong to. */
function storyInputs(page: StoryPage, archive: Archive): string {
  const { articles, stories, settings, asOf = "" } = archive;
  const { title, url, language, search } = settings;
  const beside = new Set(
    articles.flatMap((each) => (each.stories.includes(page.story.folder) ? each.stories : [])),
  );
  const others = stories.filter(({ story }) => beside.has(story.folder));
  const told = [page, ...others].map((each) => each.inputs);
  return hashOf(asOf, JSON.stringify([title, url, language, search, page.isListed]), ...told);
}

function exportPlan(page: StoryPage, archive: Archive): readonly Planned[] {
  const inputs = storyInputs(page, archive);
  return formatsOf(page.story).map(({ name, format }) => ({
    file: exportFile(page.file, name),
    kind: "file",
    inputs,
    make: () => format({ ...page, archive }),
  }));
}

function recordPlan(archive: Archive): readonly Planned[] {
  return (archive.settings.records === false ? [] : archive.articles)
    .filter(({ isExcerpt }) => !isExcerpt)
    .map((published) => ({
      file: recordFile(published.file),
      kind: "file",
      inputs: published.inputs,
      make: () => recordOf(archive, published),
    }));
}

function redirectsPlan(archive: Archive): readonly Planned[] {
  if (archive.moved.length === 0) return [];
  const text = formatRedirects(archive);
  return [{ file: redirectsFile, kind: "file", inputs: hashOf(text), make: () => text }];
}

import { parseEdtf } from "../../day.ts";
import type { Published } from "../addresses.ts";
import type { Archive } from "../archive.ts";
import type { StoryPage } from "../stories.ts";
import { steady } from "../kept/steady.ts";
import { uiOf, type Ui } from "../ui/ui.ts";
import { articlesFile, linkTo, monthFile, outletsFile, stretchFile } from "../urls.ts";
import { mostOnList, type Link, type ListItem, type ListPage, type Period } from "./list-page.ts";
import { newestFirst, splitByMonth, splitByTime, type Stretch } from "./split.ts";

const newest = 30; // articles on the first page of a list that goes on elsewhere
const mostOfYear = 300; // about 100 kB of page; of more one wants to see the months

/** A page that lists articles, made when it is asked for: together they say of each article twice what it is. */
export interface ListedPage {
  readonly file: string;
  readonly page: () => ListPage;
}

/** The pages that list articles: of the whole archive by month, of each outlet, of each large story. */
export function listPages(archive: Listed): readonly ListedPage[] {
  return [
    ...archiveLists(archive),
    ...outletLists(archive),
    ...archive.stories.flatMap((page) => storyLists(page, archive)),
  ];
}

type Listed = Pick<Archive, "settings" | "articles" | "stories" | "outlets" | "derived">;

/** A list before its pages: where they are, and what its articles do not say of themselves. */
interface List {
  readonly file: string;
  readonly heading: string;
  readonly above: readonly { readonly title: string; readonly file: string }[];
  readonly articles: readonly Published[];
  readonly stretches: readonly Stretch[];
  /** The page of a stretch. */
  readonly fileOf: (stretch: Stretch) => string;
  readonly without: { readonly outlet?: true; readonly story?: string };
  readonly stories: readonly StoryPage[];
  readonly hasFeeds?: boolean;
}

function archiveLists(archive: Listed): readonly ListedPage[] {
  const { words } = uiOf(archive.settings);
  const articles = newestFirst(archive.articles);
  return pagesOf(
    {
      file: articlesFile,
      heading: words.site.articles,
      above: [],
      articles,
      stretches: splitByMonth(articles),
      fileOf: ({ date }) => monthFile(date),
      without: {},
      stories: [],
    },
    archive,
  );
}

function outletLists(archive: Listed): readonly ListedPage[] {
  const { words } = uiOf(archive.settings);
  const files = archive.outlets;
  const groups = Map.groupBy(
    newestFirst(archive.articles),
    ({ article }) => article.facts.outlet?.value,
  );
  return [...files].flatMap(([outlet, file]) => {
    const own = groups.get(outlet) ?? [];
    const told = new Set(own.flatMap(({ stories }) => stories));
    return pagesOf(
      {
        file,
        heading: outlet ?? words.site.unknownOutlet,
        above: [{ title: words.site.outlets, file: outletsFile }],
        articles: own,
        stretches: own.length > mostOnList ? splitByTime(own, mostOfYear) : [],
        fileOf: ({ date }) => stretchFile(file, date),
        without: { outlet: true },
        stories: archive.stories.filter(({ story }) => told.has(story.folder)),
        hasFeeds: outlet !== undefined && own.some(({ article }) => article.facts.day),
      },
      archive,
    );
  });
}

function storyLists({ story, file: to, pages }: StoryPage, archive: Listed): readonly ListedPage[] {
  const file = pages.articles;
  if (file === undefined) return [];
  const { words } = uiOf(archive.settings);
  const own = newestFirst(archive.articles).filter(({ stories }) => stories.includes(story.folder));
  return pagesOf(
    {
      file,
      heading: words.story.articles,
      above: [{ title: story.title, file: to }],
      articles: own,
      stretches: splitByTime(own, mostOfYear),
      fileOf: ({ date }) => stretchFile(file, date),
      without: { story: story.folder },
      stories: [],
    },
    archive,
  );
}

/** What each page of a list hangs on beside its articles. */
function commonTo({ heading, above, without, hasFeeds, stories }: List, archive: Listed): string {
  const told = [stories, archive.stories].map((pages) =>
    pages.map(({ story, file }) => [story.folder, story.title, file]),
  );
  return JSON.stringify([archive.settings.language, heading, above, without, hasFeeds, told]);
}

/** The first page, with the newest where the list goes on elsewhere, and one a stretch. */
function pagesOf(list: List, archive: Listed): readonly ListedPage[] {
  const ui = uiOf(archive.settings);
  const { file, heading, articles, stretches, fileOf } = list;
  const isWhole = stretches.length === 0 || articles.length <= mostOnList;
  const shown = isWhole ? articles : articles.slice(0, newest);
  const common = commonTo(list, archive);
  const steadily = (
    own: string,
    from: () => readonly unknown[],
    make: () => ListPage,
  ): ListedPage => ({
    file: own,
    page: () => steady(archive.derived, "list", own, [common, ...from()], make),
  });
  const totals = stretches.map((each) => [each.date, each.articles.length]);
  const toFirst = (): ListPage => ({
    file,
    heading,
    above: list.above.map((each) => toLink(each, file)),
    lede: ui.words.lists.newestFirst(ui.words.counts.articles(articles.length)),
    isWhole,
    articles: itemsFrom(shown, file, archive, list.without),
    periods: stretches.map((each) => toPeriod(each, fileOf(each), file)),
    hasFeeds: list.hasFeeds ?? false,
    stories: list.stories.map(({ story, file: to }) =>
      toLink({ title: story.title, file: to }, file),
    ),
  });
  const all = [...list.above, { title: heading, file }];
  return [
    steadily(file, () => [articles.length, JSON.stringify(totals), ...shown], toFirst),
    ...stretches.map((stretch, index): ListedPage => {
      const own = fileOf(stretch);
      const [after, before] = [stretches[index - 1], stretches[index + 1]];
      const named = (each: Stretch): Link =>
        toLink({ title: stretchName(each, ui), file: fileOf(each) }, own);
      const beside = [index, stretches.length, stretch.date, after?.date, before?.date];
      return steadily(
        own,
        () => [...beside, ...stretch.articles],
        () => ({
          file: own,
          heading: stretchName(stretch, ui),
          above: all.map((each) => toLink(each, own)),
          lede: ui.words.lists.newestFirst(ui.words.counts.articles(stretch.articles.length)),
          isWhole: true,
          articles: itemsFrom(stretch.articles, own, archive, list.without),
          periods: [],
          ...(before && { before: named(before) }),
          ...(after && { after: named(after) }),
          hasFeeds: false,
          stories: [],
        }),
      );
    }),
  ];
}

/** What a list on a page says of articles; without their outlet or a story where the page itself says it. */
export function itemsFrom(
  articles: readonly Published[],
  from: string,
  { stories }: Pick<Listed, "stories">,
  without: List["without"] = {},
): readonly ListItem[] {
  const pages = new Map(stories.map((page) => [page.story.folder, page]));
  return articles.map(({ article: { facts }, file, stories: own }) => ({
    title: facts.title.value,
    href: linkTo(from, file),
    ...(facts.language && { language: facts.language.value }),
    ...(facts.outlet && !without.outlet && { outlet: facts.outlet.value }),
    ...(facts.day && { day: facts.day.value }),
    stories: own
      .filter((folder) => folder !== without.story)
      .flatMap((folder) => pages.get(folder) ?? [])
      .map(({ story, file: to }) => toLink({ title: story.title, file: to }, from)),
  }));
}

function toPeriod({ date, articles }: Stretch, file: string, from: string): Period {
  return { ...(date !== undefined && { date }), href: linkTo(from, file), total: articles.length };
}

function toLink({ title, file }: { title: string; file: string }, from: string): Link {
  return { title, href: linkTo(from, file) };
}

/** "April 2010", "2010". */
function stretchName({ date }: Pick<Stretch, "date">, { words, formatHeading }: Ui): string {
  const edtf = date === undefined ? undefined : parseEdtf(date);
  return edtf === undefined ? words.lists.undated : formatHeading(edtf);
}

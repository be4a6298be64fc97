import type { Paragraph } from "mdast";
import type { Day } from "../../day.ts";
import { textOf } from "../../read/markdown.ts";
import type { Article } from "../../types.ts";
import type { Published } from "../addresses.ts";
import type { Archive } from "../archive.ts";
import { newestFirst } from "../lists/split.ts";
import { uiOf } from "../ui/ui.ts";
import { homeFile } from "../urls.ts";

/** The newest articles of a site, a story or an outlet, for readers who follow it. */
export interface Feed {
  /** Of the page that it belongs to and lies beside. */
  readonly page: string;
  readonly title: string;
  readonly description?: string;
  /** BCP 47, of its own words. */
  readonly language: string;
  readonly site: Site;
  /** At least one, the newest first. */
  readonly items: readonly FeedItem[];
}

interface Site {
  readonly title: string;
  /** Where it is published. */
  readonly url?: string;
}

export interface FeedItem {
  /** Of the article's page. */
  readonly page: string;
  readonly title: string;
  readonly day: Day;
  readonly language?: string;
  /** How it begins. */
  readonly summary?: string;
  /** The outlet, then persons. */
  readonly authors: readonly string[];
  readonly stories: readonly { readonly folder: string; readonly title: string }[];
  /** Where it was first published. */
  readonly original?: string;
  readonly rights?: string;
}

const newest = 30; // articles; a feed says what is new, the lists have all

/** The site's, each story's and each outlet's. Undated articles stand in none, and what has no other article has none. */
export function feedsOf(archive: Archive): readonly Feed[] {
  const { articles, stories, outlets, settings } = archive;
  const { words, language } = uiOf(settings);
  const site = {
    title: settings.title ?? words.site.untitled,
    ...(settings.url !== undefined && { url: settings.url }),
  };
  const titles = new Map(stories.map(({ story }) => [story.folder, story.title]));
  const toFeed = (
    page: string,
    title: string,
    own: readonly Published[],
    description?: string,
  ): readonly Feed[] => {
    const items = toItems(own, titles);
    const about = description !== undefined && { description };
    return items.length > 0 ? [{ page, title, ...about, language, site, items }] : [];
  };
  const inOrder = newestFirst(articles);
  const told = Map.groupBy(inOrder, ({ article }) => article.facts.outlet?.value);
  const within = (name: string): string => `${name} – ${site.title}`;
  return [
    ...toFeed(homeFile, site.title, inOrder, settings.description),
    ...stories.flatMap(({ story, file }) => {
      const own = inOrder.filter((each) => each.stories.includes(story.folder));
      return toFeed(file, within(story.title), own);
    }),
    ...[...outlets].flatMap(([name, file]) =>
      name === undefined ? [] : toFeed(file, within(name), told.get(name) ?? []),
    ),
  ];
}

/** Of articles that are in order. */
function toItems(
  articles: readonly Published[],
  titles: ReadonlyMap<string, string>,
): readonly FeedItem[] {
  return articles.slice(0, newest).flatMap(({ article, file, stories }) => {
    const { title, day, outlet, authors, language, url } = article.facts;
    if (!day) return [];
    const summary = beginningOf(article);
    const { rights } = article.sidecar;
    return {
      page: file,
      title: title.value,
      day: day.value,
      ...(language && { language: language.value }),
      ...(summary !== undefined && { summary }),
      authors: [...(outlet ? [outlet.value] : []), ...(authors?.value ?? [])],
      stories: stories.map((folder) => ({ folder, title: titles.get(folder) ?? folder })),
      ...(url && { original: url.value }),
      ...(rights !== undefined && { rights }),
    };
  });
}

const longest = 600; // characters; a first paragraph that is longer is most of its article

/** Its first paragraph; a longer one is cut between words. */
function beginningOf({ body }: Article): string | undefined {
  const paragraph = body.children.find((each): each is Paragraph => each.type === "paragraph");
  if (!paragraph) return undefined;
  const text = textOf(paragraph).replaceAll(/\s+/gu, " ").trim();
  if (text.length <= longest) return text === "" ? undefined : text;
  return `${text.slice(0, longest).replace(/\s\S*$/u, "")} …`;
}

import type { Root } from "mdast";
import { comparePaths } from "../notes.ts";
import type { Article, Story } from "../types.ts";
import type { Dated } from "./accounts.ts";
import { compareEntries, settingOf, type Told } from "./entry.ts";
import { entriesIn } from "./known-entry.ts";
import type { Text } from "./duplicates.ts";
import { mergeAccounts, type Group } from "./merge.ts";
import { originsOf } from "./origins.ts";
import { recount, type Recounted } from "./recount.ts";

interface StorySources {
  readonly folder: string;
  readonly title: string;
  readonly introduction?: Root;
  readonly articles: readonly Article[];
}

interface Known {
  readonly recountOf?: (article: Article) => Recounted;
  readonly textOf?: (article: Article) => Text;
}

/**
 * Many articles to one story: its events by start, then end, then id. Articles are taken by day, then by path; what is said of
 * each by itself may be known already.
 */
export function toStory(
  { articles, ...rest }: StorySources,
  { recountOf = recount, textOf }: Known = {},
): Story {
  const inOrder = inStoryOrder(articles);
  const origins = originsOf(inOrder, textOf);
  const read = inOrder.map((article) => ({ article, told: recountOf(article) }));
  const dated = read.flatMap(({ article: { path }, told }) =>
    told.dated.map((dated) => withOrigin(dated, origins.get(path) ?? path)),
  );
  const sources = read.map(({ article: { path, facts }, told }) => ({
    path,
    ...(facts.day && { day: facts.day.value }),
    sentences: told.sentences,
  }));
  const entryOf = entriesIn(settingOf(inOrder));
  const events = mergeAccounts(dated, sources)
    .flatMap(toldBy)
    .flatMap((told) => entryOf(told) ?? [])
    .toSorted(compareEntries);
  return { ...rest, articles: inOrder, events };
}

/** By day, then by path; undated articles last. */
export function inStoryOrder(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => {
    const [one = "~", two = "~"] = [a.facts.day?.value, b.facts.day?.value];
    return comparePaths(one, two) || comparePaths(a.path, b.path);
  });
}

const placed = new WeakMap<Dated, Dated>();

/** The same account each time that it is asked for with the same origin: what is made of it is known by it. */
function withOrigin(dated: Dated, origin: string): Dated {
  const known = placed.get(dated);
  if (known?.account.origin === origin) return known;
  const made = { ...dated, account: { ...dated.account, origin } };
  placed.set(dated, made);
  return made;
}

function toldBy({ members, joined }: Group): readonly Told[] {
  const accounts = members.map(({ account }) => account);
  return members.slice(0, 1).map(({ date }) => ({ accounts, date, joined }));
}

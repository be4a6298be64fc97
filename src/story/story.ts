import type { Root } from "mdast";
import { comparePaths } from "../notes.ts";
import type { Article, Story } from "../types.ts";
import { findAccounts, paragraphsOf } from "./accounts.ts";
import { compareEntries, settingOf, toEntry, type Told } from "./entry.ts";
import { mergeAccounts, type Group } from "./merge.ts";
import { originsOf } from "./origins.ts";

interface StorySources {
  readonly folder: string;
  readonly title: string;
  readonly introduction?: Root;
  readonly articles: readonly Article[];
}

/** Many articles to one story: its events by start, then end, then id. Articles are taken by day, then by path. */
export function toStory({ articles, ...rest }: StorySources): Story {
  const inOrder = articles.toSorted(byDay);
  const origins = originsOf(inOrder);
  const read = inOrder.map((article) => ({ article, paragraphs: paragraphsOf(article) }));
  const dated = read.flatMap(({ article, paragraphs }) =>
    findAccounts(article, paragraphs, origins.get(article.path) ?? article.path),
  );
  const sources = read.map(({ article: { path, facts }, paragraphs }) => ({
    path,
    ...(facts.day && { day: facts.day.value }),
    sentences: paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
  }));
  const setting = settingOf(inOrder);
  const events = mergeAccounts(dated, sources)
    .flatMap(toldBy)
    .flatMap((told) => toEntry(told, setting) ?? [])
    .toSorted(compareEntries);
  return { ...rest, articles: inOrder, events };
}

/** Undated articles last. */
function byDay(a: Article, b: Article): number {
  const [one = "~", two = "~"] = [a.facts.day?.value, b.facts.day?.value];
  return comparePaths(one, two) || comparePaths(a.path, b.path);
}

function toldBy({ members, joined }: Group): readonly Told[] {
  const accounts = members.map(({ account }) => account);
  return members.slice(0, 1).map(({ date }) => ({ accounts, date, joined }));
}

import type { Root } from "mdast";
import { compareEdtf } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Article, Event, Story } from "../types.ts";
import { findAccounts, paragraphsOf } from "./accounts.ts";
import { mergeAccounts, type Group } from "./merge.ts";

interface StorySources {
  readonly folder: string;
  readonly title: string;
  readonly introduction?: Root;
  readonly articles: readonly Article[];
}

/** Many articles to one story: its events by start, then end, then id. Articles are taken by day, then by path. */
export function toStory({ articles, ...rest }: StorySources): Story {
  const inOrder = articles.toSorted(byDay);
  const read = inOrder.map((article) => ({ article, paragraphs: paragraphsOf(article) }));
  const dated = read.flatMap(({ article, paragraphs }) => findAccounts(article, paragraphs));
  const sentences = read.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
  );
  const events = mergeAccounts(dated, sentences)
    .flatMap((group) => toEvent(group) ?? [])
    .toSorted((a, b) => compareEdtf(a.date, b.date) || comparePaths(a.id, b.id));
  return { ...rest, articles: inOrder, events };
}

/** Undated articles last. */
function byDay(a: Article, b: Article): number {
  const [one = "~", two = "~"] = [a.facts.day?.value, b.facts.day?.value];
  return comparePaths(one, two) || comparePaths(a.path, b.path);
}

/** The first account's id is the event's; every account's stays an anchor, so links survive what is joined later. */
function toEvent({ members, joined }: Group): Event | undefined {
  const [first] = members;
  if (!first) return undefined;
  const accounts = members.map(({ account }) => account);
  const parts = weightParts(members);
  const weight = Object.values(parts).reduce((total, part) => total + part, 0);
  return { id: first.account.id, date: first.date, accounts, weight, parts, joined };
}

/** One point for each account, two for each outlet, three where it is what an article is about. */
function weightParts(members: Group["members"]): Event["parts"] {
  const tellers = new Set(members.map(({ account }) => account.outlet ?? account.path));
  return {
    accounts: members.length,
    outlets: 2 * tellers.size,
    lead: members.some(({ isLead }) => isLead) ? 3 : 0,
  };
}

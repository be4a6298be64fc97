import type { Root } from "mdast";
import { compareEdtf, edtfBounds } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Account, Article, Event, Story } from "../types.ts";
import { findAccounts, paragraphsOf } from "./accounts.ts";
import { mergeAccounts, type Group } from "./merge.ts";
import { originsOf } from "./origins.ts";
import { daysOf, weightParts, type Days } from "./salience.ts";
import { summaryOf } from "./summary.ts";
import { extractTerms, type Terms } from "./terms.ts";

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
  const days = daysOf(inOrder);
  const begins = beginningOf(days);
  const events = mergeAccounts(dated, sources)
    .flatMap((group) => toEvent(group, days, begins) ?? [])
    .toSorted((a, b) => compareEdtf(a.date, b.date) || comparePaths(a.id, b.id));
  return { ...rest, articles: inOrder, events };
}

/** Undated articles last. */
function byDay(a: Article, b: Article): number {
  const [one = "~", two = "~"] = [a.facts.day?.value, b.facts.day?.value];
  return comparePaths(one, two) || comparePaths(a.path, b.path);
}

const runUp = 14; // days before the first article in which what it reports of may have begun

/** The day from which on events are the story itself; undefined where no article has a day. */
function beginningOf(days: Days): Temporal.PlainDate | undefined {
  const [first] = [...days.values()].toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  return first?.subtract({ days: runUp });
}

/** The first account's id is the event's; every account's stays an anchor, so links survive what is joined later. */
function toEvent(
  { members, joined }: Group,
  days: Days,
  begins: Temporal.PlainDate | undefined,
): Event | undefined {
  const [first] = members;
  if (!first) return undefined;
  const { date } = first;
  const accounts = members.map(({ account }) => account);
  const parts = weightParts(accounts, date, days);
  const weight = Object.values(parts).reduce((total, part) => total + part, 0);
  const summary = summaryOf(accounts, termsOf(accounts));
  return {
    id: first.account.id,
    aliases: accounts.slice(1).map(({ id }) => id),
    date,
    ...timeOf(accounts),
    accounts,
    origins: new Set(accounts.map(({ origin }) => origin)).size,
    ...(summary && { summary }),
    isBackground:
      begins !== undefined && Temporal.PlainDate.compare(edtfBounds(date).end, begins) < 0,
    weight,
    parts,
    joined,
  };
}

function termsOf(accounts: readonly Account[]): ReadonlyMap<string, Terms> {
  return extractTerms(accounts.map(({ words }) => words));
}

/** Of accounts that give an hour; none where they differ. */
function timeOf(accounts: readonly Account[]): { readonly time?: string } {
  const times = new Set(accounts.flatMap(({ time }) => time ?? []));
  const [time] = times;
  return time === undefined || times.size > 1 ? {} : { time };
}

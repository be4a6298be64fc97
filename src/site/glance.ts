import { plainDate, toDay, type Day } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Published } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import { newestFirst } from "./lists/split.ts";

/** What an archive is, in numbers. */
export interface Glance {
  readonly articles: number;
  readonly outlets: number;
  /** What articles tell on the stories' timelines. */
  readonly accounts: number;
  /** The days of its oldest and its newest article. */
  readonly span?: { readonly from: Day; readonly to: Day };
  /** What came in the days up to that as of which the site is built. */
  readonly recent?: { readonly since: Day; readonly articles: readonly Published[] };
}

const recentDays = 7; // a reader who comes once a week misses nothing

export function glanceAt({ articles, stories, asOf }: Archive): Glance {
  const days = articles
    .flatMap(({ article }) => article.facts.day?.value ?? [])
    .toSorted(comparePaths);
  const [from, to] = [days[0], days.at(-1)];
  const outlets = new Set(articles.flatMap(({ article }) => article.facts.outlet?.value ?? []));
  const events = stories.flatMap(({ story }) => story.events);
  return {
    articles: articles.length,
    outlets: outlets.size,
    accounts: events.reduce((sum, { accounts }) => sum + accounts.length, 0),
    ...(from !== undefined && to !== undefined && { span: { from, to } }),
    ...(asOf !== undefined && { recent: recentIn(articles, asOf) }),
  };
}

function recentIn(articles: readonly Published[], asOf: Day): NonNullable<Glance["recent"]> {
  const since = toDay(plainDate(asOf).subtract({ days: recentDays - 1 }));
  const own = articles.filter(({ article: { facts } }) => {
    const day = facts.day?.value;
    return day !== undefined && day >= since && day <= asOf;
  });
  return { since, articles: newestFirst(own) };
}

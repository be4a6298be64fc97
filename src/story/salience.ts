import { type Day, type Edtf, edtfBounds, edtfGrain, edtfOf, plainDate } from "../day.ts";
import { remembered } from "../remembered.ts";
import type { Account, Article, Event, Story } from "../types.ts";
import { tellersOf } from "./tellers.ts";

/** An article's day by its path; undated ones are missing. */
export type Days = ReadonlyMap<string, Temporal.PlainDate>;

export function daysOf(articles: readonly Article[]): Days {
  return new Map(
    articles.flatMap(({ path, facts: { day } }) => (day ? [[path, dateOf(day.value)]] : [])),
  );
}

/** One object a day. */
const dateOf = remembered((day: Day) => plainDate(day));

// What an origin's coming back to an event is worth, by how many days later: news is told of at once by everybody, but only what
// mattered is told of again. On the editors' timelines of Timeline17 these chose days better than counts of articles or mentions,
// and better than weights fitted with the topic left out (`npm run bench:story`).
const echoes: readonly { readonly within: number; readonly worth: number }[] = [
  { within: 0, worth: 0.5 },
  { within: 7, worth: 1 },
  { within: 31, worth: 2 },
  { within: Infinity, worth: 3 },
];
const leadWorth = 1;
const outletWorth = 1;
// A month or a year is told of in passing.
const grainWorth: Readonly<Record<string, number>> = { day: 1, interval: 0.5, month: 0.4 };
const vagueWorth = 0.2;

/**
 * What an entry's weight is made of: `outlets` that tell it, `lead` where it is what articles are about, and `echoes`, what comes
 * back to it and how much later, each origin once; all of it less for a vaguer date (`vagueness`, below zero).
 */
export function weightParts(accounts: readonly Account[], date: Edtf, days: Days): Event["parts"] {
  const tellers = tellersOf({ accounts });
  const parts = {
    outlets: outletWorth * tellers.size,
    lead: leadWorth * Math.log2(1 + leadsOf({ accounts })),
    echoes: echoesOf(accounts, date, days),
  };
  const sum = parts.outlets + parts.lead + parts.echoes;
  const share = grainWorth[edtfGrain(date)] ?? vagueWorth;
  return { ...parts, vagueness: -rounded(sum * (1 - share)) };
}

/** How many texts, copies not counted, have it as what they are about. */
export function leadsOf({ accounts }: Pick<Event, "accounts">): number {
  return new Set(accounts.filter(({ isLead }) => isLead).map(({ origin }) => origin)).size;
}

function echoesOf(accounts: readonly Account[], date: Edtf, days: Days): number {
  const { end } = edtfBounds(date);
  const byOrigin = new Map<string, number>();
  for (const { path, origin } of accounts) {
    const day = days.get(path);
    const later = day ? end.until(day).days : 0;
    const worth = echoes.find(({ within }) => later <= within)?.worth ?? 0;
    byOrigin.set(origin, Math.max(byOrigin.get(origin) ?? 0, worth));
  }
  return [...byOrigin.values()].reduce((total, worth) => total + worth, 0);
}

/** To hundredths: a weight says no more. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * How much each day of a story matters: what comes back to it, each origin once, over all entries of that day. For the overview,
 * and for measuring.
 */
export function dayWeights({ events, articles }: Story): ReadonlyMap<Day, number> {
  const days = daysOf(articles);
  const byDay = Map.groupBy(
    events.filter(({ date }) => edtfGrain(date) === "day"),
    ({ date }) => date.slice(0, dayLength) as Day,
  );
  return new Map(
    [...byDay].map(([day, same]) => [
      day,
      echoesOf(
        same.flatMap(({ accounts }) => accounts),
        edtfOf(day),
        days,
      ),
    ]),
  );
}

const dayLength = 10;

import { compareEdtf, edtfBounds, edtfOf, toDay, type Edtf } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Account, Article, Event, Join } from "../types.ts";
import { daysOf, weightParts, type Days } from "./salience.ts";
import { summaryOf } from "./summary.ts";
import { extractTerms, type Terms } from "./terms.ts";

/** What a story's articles say of each of its entries. */
export interface Setting {
  readonly days: Days;
  /** Of each article, by its path, where it stands in the story. */
  readonly places: ReadonlyMap<string, number>;
  /** The day from which on events are the story itself; absent where no article has a day. */
  readonly begins?: Temporal.PlainDate;
}

/** What an entry is made of. */
export interface Told {
  /** By article's day, then by path. */
  readonly accounts: readonly Account[];
  readonly date: Edtf;
  readonly joined: readonly Join[];
}

/** Days before the first article in which what it reports of may have begun. */
export const runUp = 14;

/** Of articles in the story's order. */
export function settingOf(articles: readonly Article[]): Setting {
  const days = daysOf(articles);
  const [first] = [...days.values()].toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const places = new Map(articles.map(({ path }, index) => [path, index]));
  return { days, places, ...(first && { begins: first.subtract({ days: runUp }) }) };
}

/** The first account's id is the entry's; every account's stays an anchor, so links survive what is joined later. */
export function toEntry({ accounts, date, joined }: Told, setting: Setting): Event | undefined {
  const [first, ...others] = accounts;
  if (!first) return undefined;
  const parts = weightParts(accounts, date, setting.days);
  const weight = Object.values(parts).reduce((total, part) => total + part, 0);
  const summary = summaryOf(accounts, termsOf(accounts));
  return {
    id: first.id,
    aliases: others.map(({ id }) => id),
    date,
    ...timeOf(accounts.filter((account) => ownDate(account, setting) === date)),
    accounts,
    origins: new Set(accounts.map(({ origin }) => origin)).size,
    ...(summary && { summary }),
    isBackground: isBackground(date, setting),
    weight,
    parts,
    joined,
  };
}

/** The date that an account gives by itself; undefined where only its entry has one. */
export function ownDate({ mention, path }: Account, { days }: Setting): Edtf | undefined {
  const day = days.get(path);
  return mention?.edtf ?? (day && edtfOf(toDay(day)));
}

export function isBackground(date: Edtf, { begins }: Setting): boolean {
  return begins !== undefined && Temporal.PlainDate.compare(edtfBounds(date).end, begins) < 0;
}

/** By start, then end, then id. */
export function compareEntries(a: Event, b: Event): number {
  return compareEdtf(a.date, b.date) || comparePaths(a.id, b.id);
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

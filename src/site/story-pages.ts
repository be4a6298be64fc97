import { edtfBounds, parseEdtf, type Edtf } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Event, Story } from "../types.ts";
import { mostOnList } from "./lists/list-page.ts";
import { shownOf } from "./shown.ts";
import { compareFile, entriesFile, periodFile, storyArticlesFile } from "./urls.ts";

/** A year, a month or a day of a large story, with a page of its own. */
export interface Period {
  readonly file: string;
  readonly date: Edtf;
  /** The entries of its page, in reading order; where it has parts, those that are too vague for any. */
  readonly events: readonly Event[];
  readonly parts: readonly Period[];
  /** Its entries, those of its parts among them. */
  readonly total: number;
}

/** Which pages a story has, and what stands on which. */
export interface StoryPages {
  /** The entries of the story's own page, in reading order: all, or of a large story those that matter. */
  readonly shown: readonly Event[];
  /** None where the story's own page has all entries. */
  readonly years: readonly Period[];
  /** The file of the page to which a link to an entry goes, by the entry's id. */
  readonly places: ReadonlyMap<string, string>;
  /** Where two outlets at least tell something of what the story's own page shows. */
  readonly compare?: string;
  /** Where the articles are too many for the story's own page. */
  readonly articles?: string;
  /** A list of which entries stand on which page of a period. */
  readonly entries?: string;
}

export const mostOnPage = 60; // entries that a reader takes in as one timeline; editors' timelines of long stories have 20 to 60
const mostOfYear = 100; // entries; of more one wants to see the months
const mostOfMonth = 500; // entries; about half a megabyte of page

export function storyPages(story: Story, file: string): StoryPages {
  const inOrder = inReadingOrder(story.events);
  const isLarge = inOrder.length > mostOnPage;
  const years = isLarge ? yearsOf(inOrder, file) : [];
  const shown = isLarge ? shownOf(inOrder) : inOrder;
  const places = new Map(
    allPeriods(years).flatMap((each) => each.events.map((event) => [event.id, each.file])),
  );
  for (const { id } of shown) places.set(id, file);
  const tellers = new Set(shown.flatMap(({ accounts }) => accounts.map(({ outlet }) => outlet)));
  return {
    shown,
    years,
    places,
    ...(tellers.size > 1 && { compare: compareFile(file) }),
    ...(story.articles.length > mostOnList && { articles: storyArticlesFile(file) }),
    ...(isLarge && { entries: entriesFile(file) }),
  };
}

/** Periods and their parts, each before its parts. */
export function allPeriods(periods: readonly Period[]): readonly Period[] {
  return periods.flatMap((each) => [each, ...allPeriods(each.parts)]);
}

/** All entries of a period, in reading order as its parts are. */
export function eventsOf(period: Period): readonly Event[] {
  return [...period.events, ...period.parts.flatMap((part) => eventsOf(part))];
}

/** The entry of a period that weighs most. */
export function foremostOf(period: Period): Event | undefined {
  const [first] = eventsOf(period).toSorted((a, b) => b.weight - a.weight);
  return first;
}

/**
 * By date; of one date first what is told of the day as a whole, the weightiest first, then hour by hour.
 */
export function inReadingOrder(events: readonly Event[]): readonly Event[] {
  return events
    .map((event) => {
      const { start, end } = edtfBounds(event.date);
      return { event, key: [start, end, event.time ?? ""].join(" ") };
    })
    .toSorted(
      (a, b) =>
        comparePaths(a.key, b.key) ||
        b.event.weight - a.event.weight ||
        comparePaths(a.event.id, b.event.id),
    )
    .map(({ event }) => event);
}

function yearsOf(events: readonly Event[], story: string): readonly Period[] {
  const split = { story, mosts: [mostOfYear, mostOfMonth, Infinity] };
  return parted(events, 0, split);
}

interface Split {
  /** The file of the story's page. */
  readonly story: string;
  /** The most entries that a year, a month, a day have on one page. */
  readonly mosts: readonly number[];
}

const lengths = [4, 7, 10]; // of a year, a month, a day as EDTF writes them

/** Years at depth 0, months at 1, days at 2. */
function parted(events: readonly Event[], depth: number, split: Split): readonly Period[] {
  const groups = Map.groupBy(events, ({ date }) => commonStart(date).slice(0, lengths[depth]));
  return [...groups]
    .toSorted(([a], [b]) => comparePaths(a, b))
    .flatMap(([text, own]) => {
      const date = parseEdtf(text);
      if (date === undefined) throw new Error(`no period: ${text}`);
      const isWhole = own.length <= (split.mosts[depth] ?? Infinity);
      const finer = isWhole ? [] : own.filter((event) => isWithinPart(event, depth));
      const parts = parted(finer, depth + 1, split);
      const events = finer.length === 0 ? own : own.filter((event) => !isWithinPart(event, depth));
      return [{ file: periodFile(split.story, text), date, events, parts, total: own.length }];
    });
}

function isWithinPart({ date }: Event, depth: number): boolean {
  return commonStart(date).length > (lengths[depth] ?? 0);
}

/** `2010-04-20`, `2010-04` or `2010`: the smallest of these that holds all of a date; else the year in which it starts. */
function commonStart(date: Edtf): string {
  const { start, end } = edtfBounds(date);
  const [from, to] = [start.toString(), end.toString()];
  return (
    [10, 7].map((length) => from.slice(0, length)).find((part) => to.startsWith(part)) ??
    from.slice(0, 4)
  );
}

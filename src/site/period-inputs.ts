import type { Event } from "../types.ts";
import type { Archive } from "./archive.ts";
import { hashOf } from "./kept/hash.ts";
import type { StoryPage } from "./stories.ts";
import { allPeriods, foremostOf, type Period } from "./story-pages.ts";

/**
 * Hashes of what the pages of a story's periods say, by their files: their own entries, the names of the other periods, and the
 * frame. One changed article of a long story so makes the pages of the periods that it tells of, and no others.
 */
export function periodInputs(page: StoryPage, archive: Archive): ReadonlyMap<string, string> {
  const { story, file, isListed, pages } = page;
  const { title, url, language, search, noindex } = archive.settings;
  const periods = allPeriods(pages.years);
  const frame = JSON.stringify([
    [title, url, language, search, noindex],
    [story.title, file, isListed, pages.entries],
    periods.map((each) => [each.file, each.date]),
  ]);
  return new Map(
    periods.map((period) => [
      period.file,
      hashOf(frame, period.file, saidIn(period), citedIn(period, archive)),
    ]),
  );
}

const said = new WeakMap<Period, string>(); // of a story that is not told again its periods are the same

function saidIn(period: Period): string {
  const known = said.get(period);
  if (known !== undefined) return known;
  const { total, events, parts } = period;
  const foremost = parts.map((part) => {
    const event = foremostOf(part);
    return `${part.total} ${event === undefined ? "" : hashOfEvent(event)}`;
  });
  const says = hashOf(String(total), ...events.map((each) => hashOfEvent(each)), "", ...foremost);
  said.set(period, says);
  return says;
}

const hashes = new WeakMap<Event, string>(); // most entries of a story that is told again are the same

function hashOfEvent(event: Event): string {
  const known = hashes.get(event);
  if (known !== undefined) return known;
  const hash = hashOf(JSON.stringify(event));
  hashes.set(event, hash);
  return hash;
}

/** Where the articles lie that its entries quote, and what is said of them there. */
function citedIn({ events }: Period, { byPath }: Archive): string {
  return events.map((event) => citedBy(event, byPath)).join("\n");
}

interface Cited {
  readonly articles: readonly unknown[];
  readonly says: string;
}

const cited = new WeakMap<Event, Cited>();

function citedBy(event: Event, byPath: Archive["byPath"]): string {
  const articles = event.accounts.map(({ path }) => byPath.get(path));
  const known = cited.get(event);
  if (known?.articles.every((each, index) => each === articles[index])) return known.says;
  const says = event.accounts.map(({ path }, index) => {
    const { file, article } = articles[index] ?? {};
    return [path, file, article?.facts.language?.value, article?.facts.day?.value];
  });
  const made = { articles, says: JSON.stringify(says) };
  cited.set(event, made);
  return made.says;
}

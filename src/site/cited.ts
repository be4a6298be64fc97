import type { Account, Event } from "../types.ts";
import type { StoryPage } from "./stories.ts";

/** A story, and what one article tells of it. */
export interface Cited extends StoryPage {
  readonly told: readonly Telling[];
  /** Each entry once, with the first account of it. */
  readonly citations: readonly Telling[];
}

interface Telling {
  readonly event: Event;
  readonly account: Account;
}

/** What each article, by its path, tells of each story. */
export function citedBy(stories: readonly StoryPage[]): ReadonlyMap<string, readonly Cited[]> {
  const cited = new Map<string, Cited[]>();
  for (const page of stories) {
    for (const [path, own] of citedIn(page)) {
      const others = cited.get(path);
      if (others) others.push(own);
      else cited.set(path, [own]);
    }
  }
  return cited;
}

/** By the story, for as long as anybody holds it. */
const known = new WeakMap<StoryPage, ReadonlyMap<string, Cited>>();

/** What each article, by its path, tells of a story. */
function citedIn(page: StoryPage): ReadonlyMap<string, Cited> {
  const before = known.get(page);
  if (before) return before;
  const all = page.story.events.flatMap((event) =>
    event.accounts.map((account): Telling => ({ event, account })),
  );
  const byPath = Map.groupBy(all, ({ account }) => account.path);
  const cited = new Map(
    [...byPath].map(([path, told]): [string, Cited] => {
      const byEvent = Map.groupBy(told, ({ event }) => event.id);
      const citations = [...byEvent.values()].flatMap(([first]) => first ?? []);
      return [path, { ...page, told, citations }];
    }),
  );
  known.set(page, cited);
  return cited;
}

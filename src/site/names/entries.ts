import type { Card } from "../../story/naming/card.ts";
import type { Joined } from "../../story/naming/join.ts";
import type { Account, Event } from "../../types.ts";
import { once, type Derived } from "../kept/derived.ts";
import { hashOf } from "../kept/hash.ts";
import type { StoryPage } from "../stories.ts";

/** A timeline entry that names something, and the first account of it whose words do. */
export interface NamingEntry {
  readonly story: StoryPage;
  readonly event: Event;
  readonly account: Account;
}

/** Of one story: for each event's index, the keys of its accounts' names with the index of the first account. */
type Found = readonly (readonly [event: number, key: string, account: number])[];

/** The entries of all stories by the names that have pages. */
export function entriesNaming(
  names: readonly Joined[],
  cards: ReadonlyMap<string, Card>,
  stories: readonly StoryPage[],
  derived: Derived,
  listed: string,
): ReadonlyMap<string, readonly NamingEntry[]> {
  const wholes = new Map<string, string>();
  for (const { key, articles } of names) {
    for (const [path, { key: own, others = [] }] of articles) {
      for (const each of [own, ...others]) wholes.set(`${path}\n${each}`, key);
    }
  }
  const entries = new Map<string, NamingEntry[]>();
  for (const story of stories) {
    const found = once(derived, "named in entries", hashOf(story.inputs, listed), () =>
      findIn(story.story.events, cards),
    );
    const seen = new Set<string>();
    for (const [index, key, at] of found) {
      const event = story.story.events[index];
      const account = event?.accounts[at];
      const whole = account && wholes.get(`${account.path}\n${key}`);
      if (!event || !account || whole === undefined || seen.has(`${index} ${whole}`)) continue;
      seen.add(`${index} ${whole}`);
      const own = entries.get(whole);
      if (own) own.push({ story, event, account });
      else entries.set(whole, [{ story, event, account }]);
    }
  }
  return entries;
}

function findIn(events: readonly Event[], cards: ReadonlyMap<string, Card>): Found {
  return events.flatMap(({ accounts }, event) => {
    const seen = new Set<string>();
    return accounts.flatMap(({ path, words }, account) =>
      (cards.get(path) ?? []).flatMap(({ key, spellings }): Found => {
        if (seen.has(`${path} ${key}`) || !spellings.some((each) => says(words, each))) return [];
        seen.add(`${path} ${key}`);
        return [[event, key, account]];
      }),
    );
  });
}

const letter = /[\p{L}\p{N}]/u;

function says(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const [before = "", behind = ""] = [words[at - 1], words[at + name.length]];
    if (!letter.test(before) && !letter.test(behind)) return true;
  }
  return false;
}

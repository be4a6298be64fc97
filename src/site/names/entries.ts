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
  const wholeOf = wholesIn(names);
  const entries = new Map<string, NamingEntry[]>();
  for (const story of stories) {
    const found = once(derived, "named in entries", hashOf(story.inputs, listed), () =>
      findIn(story.story.events, cards),
    );
    const { events } = story.story;
    let [last, seen] = [-1, new Set<string>()];
    for (const [index, key, at] of found) {
      if (index !== last) [last, seen] = [index, new Set()];
      const event = events[index];
      const account = event?.accounts[at];
      const whole = account && wholeOf(account.path, key);
      if (!event || !account || whole === undefined || seen.has(whole)) continue;
      seen.add(whole);
      const own = entries.get(whole);
      if (own) own.push({ story, event, account });
      else entries.set(whole, [{ story, event, account }]);
    }
  }
  return entries;
}

/** The name with a page that an article means by one of its names. */
function wholesIn(names: readonly Joined[]): (path: string, key: string) => string | undefined {
  const byKey = new Map(names.map((each) => [each.key, each]));
  const others = new Map<string, string>();
  for (const { key, articles } of names) {
    for (const [path, named] of articles) {
      for (const each of [named.key, ...(named.others ?? [])]) {
        if (each !== key) others.set(`${path}\n${each}`, key);
      }
    }
  }
  const isSaid = (path: string, key: string): boolean => {
    const named = byKey.get(key)?.articles.get(path);
    return named !== undefined && (named.key === key || named.others?.includes(key) === true);
  };
  return (path, key) => (isSaid(path, key) ? key : others.get(`${path}\n${key}`));
}

function findIn(events: readonly Event[], cards: ReadonlyMap<string, Card>): Found {
  return events.flatMap(({ accounts }, event) => {
    const seen = new Set<string>();
    return accounts.flatMap((account, index) =>
      keysIn(account, cards.get(account.path)).flatMap((key): Found => {
        if (seen.has(`${account.path} ${key}`)) return [];
        seen.add(`${account.path} ${key}`);
        return [[event, key, index]];
      }),
    );
  });
}

interface Said {
  readonly card: Card;
  readonly keys: readonly string[];
}

/** By the account, for as long as anybody holds it. */
const known = new WeakMap<Account, Said>();

/** The names of its article that an account's words say. */
function keysIn(account: Account, card: Card = []): readonly string[] {
  const before = known.get(account);
  if (before?.card === card) return before.keys;
  const { words } = account;
  const keys = card.flatMap(({ key, spellings }) =>
    spellings.some((each) => says(words, each)) ? key : [],
  );
  known.set(account, { card, keys });
  return keys;
}

const letter = /[\p{L}\p{N}]/u;

function says(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const [before = "", behind = ""] = [words[at - 1], words[at + name.length]];
    if (!letter.test(before) && !letter.test(behind)) return true;
  }
  return false;
}

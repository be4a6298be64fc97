import { parseEdtf, type Edtf } from "../../src/day.ts";
import type { Account, Event } from "../../src/types.ts";

/** An account that says these words and nothing else; of an article and an outlet of its own, by its number. */
export function accountOf(words: string, index: number, more: Partial<Account> = {}): Account {
  return {
    path: `story/${index}.txt`,
    outlet: `Outlet ${index}`,
    articleTitle: `Article ${index}`,
    words,
    sentence: words,
    within: { start: 0, end: words.length },
    paragraph: "p-00000000",
    isLead: false,
    origin: `story/${index}.txt`,
    id: `e-0000000${index}`,
    ...more,
  };
}

export function eventOf(accounts: readonly Account[], more: Partial<Event> = {}): Event {
  return {
    id: "e-00000000",
    aliases: [],
    date: edtf("2010-04-20"),
    accounts,
    origins: accounts.length,
    isBackground: false,
    weight: 1,
    parts: {},
    joined: [],
    ...more,
  };
}

export function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (parsed === undefined) throw new Error(`not EDTF: ${text}`);
  return parsed;
}

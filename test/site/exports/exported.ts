import { underived } from "../../../src/site/kept/derived.ts";
import type { Day, Edtf } from "../../../src/day.ts";
import type { Exported } from "../../../src/site/exports/exported.ts";
import { storyPages } from "../../../src/site/story-pages.ts";
import type { Account, Article, Event } from "../../../src/types.ts";
import { articleOf } from "../../read/raw-file.ts";

/** Files of the sample's articles, by path; the second gives no outlet, day or address. */
const files: Readonly<Record<string, Article>> = {
  "visit/rt.txt": articleOf("Burns in Moscow\n\nBurns visited Moscow.", {
    path: "visit/rt.txt",
    sidecar: "{outlet: RT, day: 2021-11-02, url: 'https://rt.com/539176/'}",
  }),
  "visit/blog.txt": articleOf("A <b>blog</b>\n\nBurns was there, too.", { path: "visit/blog.txt" }),
};

export function account(given: Partial<Account> = {}): Account {
  const { path = "visit/rt.txt", words = "Burns visited Moscow." } = given;
  const facts = files[path]?.facts;
  return {
    path,
    ...(facts?.outlet && { outlet: facts.outlet.value }),
    articleTitle: facts?.title.value ?? "",
    words,
    sentence: words,
    within: { start: 0, end: words.length },
    paragraph: "p-1",
    isLead: true,
    origin: path,
    id: "e-1",
    ...given,
  };
}

/** An entry that its accounts tell; of a person's own where none are given. */
export function event(
  date: string,
  { accounts = [], ...given }: Partial<Omit<Event, "date">> = {},
): Event {
  const [first] = accounts;
  return {
    id: first?.id ?? "e-own",
    aliases: accounts.slice(1).map(({ id }) => id),
    date: date as Edtf,
    accounts,
    origins: accounts.length,
    ...(first && { summary: { account: 0, words: first.words } }),
    isBackground: false,
    weight: 1,
    parts: { outlets: 1 },
    joined: [],
    ...given,
  };
}

interface Around {
  /** Where the site is published. */
  readonly url?: string;
  readonly title?: string;
  readonly asOf?: string;
}

export function exported(
  events: readonly Event[],
  { url, title = "The visit", asOf = "2021-11-03" }: Around = {},
): Exported {
  const published = Object.entries(files).map(([path, article]) => ({
    article,
    inputs: path,
    file: `articles/${path.replace(".txt", "")}/index.html`,
    stories: ["visit"],
    isExcerpt: false,
    words: "",
    size: 0,
    isListed: true,
  }));
  const story = { folder: "visit", title, articles: Object.values(files), events };
  const file = "stories/visit/index.html";
  return {
    story,
    file,
    inputs: "",
    isListed: true,
    pages: storyPages(story, file),
    archive: {
      derived: underived,
      settings: url === undefined ? {} : { url },
      byPath: new Map(published.map((each) => [each.article.path, each])),
      asOf: asOf as Day,
    },
  };
}

/** An entry of a person's own. */
export const own = event("2021-11-05", {
  curated: {
    text: "They met; again,\nand again.",
    source: "https://example.org/a?b&c",
  },
});

/** Every key that an entry can have. */
export const full = event("2021-11-02", {
  time: "14:05",
  accounts: [
    account({
      time: "14:05",
      mention: {
        start: 0,
        end: 5,
        text: "Today",
        type: "DATE",
        value: "2021-11-02",
        rule: "deictic",
        against: { by: "text", value: "2021-11-01", said: "on Monday" },
      },
    }),
    account({ path: "visit/blog.txt", words: "Burns was there, too.", id: "e-2", isLead: false }),
  ],
  joined: [{ by: "words", who: "RT", as: "BBC", isVerbatim: false, words: ["Burns"] }],
  curated: {
    title: "The visit itself",
    text: "As told.",
    source: "the archive",
    isPinned: true,
    dateBefore: "2021-11" as Edtf,
  },
});

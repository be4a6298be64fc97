import type { Html } from "../html.ts";
import { countingIn, type Forms } from "./numbers.ts";

/** Words around something that a template made. */
export type Phrase = readonly (string | Html)[];

const count = countingIn("en-GB");

/** Every word of the interface, by the part of a page that says it. A language is one such table, complete. */
export const en = {
  dates: {
    seasons: ["spring", "summer", "autumn", "winter"],
    season: (season: string, year: string): string => `${season} ${year}`,
    years: (first: string): string => `${first}s`,
    about: (date: string): string => `about ${date}`,
    perhaps: (date: string): string => `perhaps ${date}`,
    undated: "undated",
  },
  counts: {
    articles: count({ one: "# article", other: "# articles" }),
    entries: count({ one: "# entry", other: "# entries" }),
  },
  search: {
    name: "Search",
    field: "Words",
    hint: "Every word must be there; “words in quotation marks” stand together. The key / leads back to this field, arrow keys go through the results.",
    kind: "Find",
    everything: "everything",
    articles: "articles",
    entries: "timeline entries",
    story: "Story",
    anyStory: "all stories",
    outlet: "Outlet",
    anyOutlet: "all outlets",
    year: "Year",
    anyYear: "all years",
    go: "Search",
    clear: "Start anew",
    more: "More results",
    lists: "All of it also stands in lists:",
    allArticles: "all articles",
    allStories: "all stories",
    needsScript: "The search needs JavaScript. The lists below do not.",
    notRunning:
      "The search is not running. It needs a web server: a page that was opened as a file has none. The lists below work everywhere.",
    // What a script says; # is a number.
    found: { one: "# article found", other: "# articles found" } satisfies Forms as Forms,
    told: {
      one: "Timeline entries of # article that matches",
      other: "Timeline entries of # articles that match",
    } satisfies Forms as Forms,
    begun: "No such word. These have words that begin so:",
    none: "Nothing found. Fewer words or filters may help.",
    searching: "Searching…",
    ready: "Type a word, or choose a story, an outlet or a year.",
    failed:
      "The index could not be loaded, so nothing was searched. The lists above work without it.",
    onTimeline: "On the timeline:",
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => R
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Words = Widened<typeof en>;

import { countingIn, type Forms } from "../numbers.ts";

const count = countingIn("en-GB");

/** What the search and the index of names say. */
export const finding = {
  names: {
    title: "Names",
    lede: "People, places and organisations that articles share, found by rules.",
    none: "No name yet that two articles share. Names can be listed by hand in archive.yaml.",
    person: "People",
    place: "Places",
    organisation: "Organisations",
    other: "Others",
    otherLede: "Ships, storms, laws: names whose kind no rule can tell.",
    all: (names: string): string => `All ${names}, A to Z`,
    names: count({ one: "# name", other: "# names" }),
    inArticle: "Names in this article",
    kinds: { person: "Person", place: "Place", organisation: "Organisation", other: "Name" },
    alsoWritten: "Also written",
    stories: "Stories",
    outlets: "Outlets",
    moreOutlets: (outlets: string): string => `and ${outlets}`,
    entries: "On the timelines",
    someEntries: (shown: string, entries: string): string =>
      `The ${shown} weightiest of ${entries} with this name.`,
    articles: "Articles with this name",
    quoted: "Each with the first sentence that has it.",
    earlier: "Earlier articles",
    left: (articles: string): string => `And ${articles} before these.`,
  },
  search: {
    name: "Search",
    field: "Words",
    hint: "Every word must be there; “words in quotation marks” must stand together. Press / to come back to this field; the arrow keys go through the results.",
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
    clear: "Clear",
    more: "More results",
    lists: "You can also browse:",
    allArticles: "all articles",
    allOutlets: "outlets",
    allStories: "all stories",
    needsScript: "The search needs JavaScript. The lists below do not.",
    notRunning:
      "The search is not running. It needs a web server: a page that was opened as a file has none. The lists below work everywhere.",
    // What a script says; # is a number.
    found: { one: "# article found", other: "# articles found" } satisfies Forms as Forms,
    foundSoFar: {
      one: "# article found so far, among the newest",
      other: "# articles found so far, among the newest",
    } satisfies Forms as Forms,
    told: {
      one: "Timeline entries of # article that matches",
      other: "Timeline entries of # articles that match",
    } satisfies Forms as Forms,
    toldSoFar: {
      one: "Timeline entries of # article so far, among the newest",
      other: "Timeline entries of # articles so far, among the newest",
    } satisfies Forms as Forms,
    begun: "No such word. These have words that begin with it:",
    none: "Nothing found. Fewer words or filters may help.",
    searching: "Searching…",
    ready: "Type a word, or choose a story, an outlet or a year.",
    failed:
      "The index could not be loaded, so nothing was searched. The lists above work without it.",
    onTimeline: "On the timeline:",
  },
};

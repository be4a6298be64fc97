import type { Html } from "../../html.ts";
import { countingIn } from "../numbers.ts";
import type { Phrase } from "../words.ts";

const count = countingIn("en-GB");

/** What stands on every page, and on those that lead to others. */
export const pages = {
  dates: {
    seasons: ["spring", "summer", "autumn", "winter"],
    season: (season: string, year: string): string => `${season} ${year}`,
    years: (first: string): string => `${first}s`,
    about: (date: string): string => `about ${date}`,
    perhaps: (date: string): string => `perhaps ${date}`,
    undated: "undated",
  },
  counts: {
    stories: count({ one: "# story", other: "# stories" }),
    articles: count({ one: "# article", other: "# articles" }),
    accounts: count({ one: "# account", other: "# accounts" }),
    moreAccounts: count({ one: "# more account", other: "# more accounts" }),
    entries: count({ one: "# entry", other: "# entries" }),
    timelineEntries: count({ one: "# timeline entry", other: "# timeline entries" }),
    outlets: count({ one: "# outlet", other: "# outlets" }),
    otherOutlets: count({ one: "# other outlet", other: "# other outlets" }),
    passages: count({ one: "# passage", other: "# passages" }),
    minutes: count({ one: "# minute to read", other: "# minutes to read" }),
  },
  site: {
    untitled: "News archive",
    skip: "Skip to the text",
    navigation: "Site",
    stories: "Stories",
    articles: "Articles",
    outlets: "Outlets",
    names: "Names",
    footer:
      "Every quotation is verbatim. What was removed around an article stands on its page, with the reason.",
    unknownOutlet: "Outlet unknown",
    where: "Where this page stands",
  },
  home: {
    newest: "Newest articles",
    noStories: "No story yet. A folder of articles is a story.",
    noArticles: "No article is published yet.",
    all: (articles: string): string => `All ${articles}`,
    newSince: (articles: string, day: string): string => `New: ${articles} since ${day}`,
    published: "Published",
    latest: (date: string): string => `Newest article: ${date}`,
    ofStories: count({ one: "story", other: "stories" }),
    ofAccounts: count({ one: "account", other: "accounts" }),
    ofArticles: count({ one: "article", other: "articles" }),
    ofOutlets: count({ one: "outlet", other: "outlets" }),
  },
  lists: {
    newestFirst: (articles: string): string => `${articles}, newest first.`,
    newest: "Newest articles",
    byTime: "Articles by time",
    undated: "Undated articles",
    inStory: (stories: readonly Html[]): Phrase => ["In ", ...stories],
    noArticles: "No article is published yet.",
    outletsLede: (outlets: string, articles: string): string => `${outlets}, ${articles} in all.`,
    before: "Before and after",
  },
  notFound: {
    title: "No such page",
    heading: "There is no such page",
    lede: "The address may be misspelt, or an article was moved or taken down.",
    lookFor: (stories: Html, articles: Html): Phrase => [
      "Look for it among the ",
      stories,
      " or in the list of all ",
      articles,
      ".",
    ],
    stories: "stories",
    articles: "articles",
  },
  moved: {
    title: "Moved",
    text: (link: Html): Phrase => ["This page has ", link, " now."],
    link: "another address",
  },
  feeds: {
    follow: "Follow:",
    atom: "Atom",
    jsonFeed: "JSON Feed",
  },
  share: {
    alt: (title: string): string => `${title}, and a bar chart over time`,
  },
  tombstone: {
    title: "Taken down",
    article: "The article that stood here was taken down.",
    story: "The story that stood here was taken down, and its articles with it.",
    reason: "The reason given:",
  },
};

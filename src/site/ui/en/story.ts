import { countingIn } from "../numbers.ts";

const count = countingIn("en-GB");

/** What a story's pages and the files beside them say. */
export const story = {
  story: {
    kicker: "Story",
    compare: "Compare what each outlet tells",
    someOf: (shown: string, entries: string): string =>
      `${shown} of ${entries}, those that matter most`,
    articles: "Articles in this story",
    newestArticles: "Newest articles in this story",
    allArticles: (articles: string): string => `All ${articles} in this story`,
    download: "Download:",
    calendar: "calendar",
    before: "Before the story",
    within: "The story",
    timeline: "Timeline",
    empty: "No entry yet: none of the articles gives a date.",
  },
  overview: {
    title: (years: string): string => `When it happened: ${years}`,
    weekOf: (day: string): string => `Week of ${day}`,
    bar: (date: string, entries: string): string => `${date}: ${entries}`,
    skip: "Skip to the entries",
    keys: "The left and right arrow keys go from bar to bar.",
    oneBar: {
      day: "One bar a day; each leads to its entries.",
      week: "One bar a week; each leads to its entries.",
      month: "One bar a month; each leads to its entries.",
      year: "One bar a year; each leads to its entries.",
      decade: "One bar a decade; each leads to its entries.",
    },
    busiest: (date: string, entries: string): string => `Most entries: ${date}, ${entries}.`,
    told: (outlets: string): string => `Entries that each outlet tells: ${outlets}.`,
    caption: {
      day: "Entries by day; a bar leads to its entries.",
      week: "Entries by week; a bar leads to its entries.",
      month: "Entries by month; a bar leads to its entries.",
      year: "Entries by year; a bar leads to its entries.",
      decade: "Entries by decade; a bar leads to its entries.",
    },
    outside: count({
      one: "# entry before, after or too vague for it is not drawn.",
      other: "# entries before, after or too vague for it are not drawn.",
    }),
  },
  filter: {
    label: "Filter the entries",
    toldBy: "Told by",
    weight: "Weight",
    all: "all on this page",
    top: (step: number): string => `the ${step} weightiest`,
    keysOff: "Switch off the keys j and k",
    showAll: "Show all",
    keys: "Keys: j and k from entry to entry; in the list also the arrow keys, Home and End.",
    shown: (shown: string, all: string): string => `${shown} of ${all} entries on this page`,
  },
  entry: {
    link: "Link to this entry",
    hoursDiffer: "accounts differ in the hour",
    noHour: "time not stated",
    others: (count: number): string => `The ${count} other accounts`,
    someOthers: (shown: number, all: number): string => `Other accounts: ${shown} of ${all}`,
    allAccounts: (count: number): string => `All ${count} accounts, and why they are one entry`,
    why: "Why it stands here",
    whyOne: "Why these are one entry",
    toldBy: (outlets: string, origins: string): string => `Told by ${outlets}, ${origins}.`,
    origins: count({ one: "# origin", other: "# origins" }),
    toldAlone: (outlet: string): string => `Told by ${outlet} alone.`,
    toldAloneIn: (outlet: string, sentences: string): string =>
      `Told by ${outlet} alone, in ${sentences}.`,
    sentences: count({ one: "# sentence", other: "# sentences" }),
    oneArticle: "one article",
    weight: (weight: string): string => `Its weight among the entries: ${weight}.`,
    weightOf: (weight: string, parts: string): string =>
      `Its weight among the entries: ${weight} = ${parts}.`,
    parts: {
      outlets: "outlets",
      lead: "lead",
      echoes: "later mentions",
      vagueness: "vague date",
    },
    datedByArticle: "Dated by the article’s own day.",
    countedFrom: (text: string, source: string): string => `“${text}” is counted from ${source}.`,
    articlesDay: "the article’s day",
    editors: "Added by the archive’s editor.",
    source: "Source:",
    datedByEditor: (date: string): string =>
      `Dated by the archive’s editor; the texts say ${date}.`,
  },
  periods: {
    all: (entries: string): string => `All ${entries}`,
    allOf: (entries: string, date: string): string => `All ${entries} of ${date}`,
    otherYears: "Other years",
    months: "Months",
    days: "Days",
    entries: "Entries",
    noMonthHere: (entries: string, here: string): string =>
      `${entries}, ${here} of them on this page: no month is given`,
    noDayHere: (entries: string, here: string): string =>
      `${entries}, ${here} of them on this page: no day is given`,
    noMonth: (date: string): string => `${date}, no month given`,
    noDay: (date: string): string => `${date}, no day given`,
    neighbours: "Before and after",
  },
  compare: {
    title: "What each outlet tells",
    titleOf: (story: string): string => `What each outlet tells – ${story}`,
    lede: (entries: string, outlets: string): string =>
      `${entries} of the timeline, ${outlets}, each in its own words. Numbers, days and hours that accounts of one entry give differently are marked; which is right is not said.`,
    byBoth: "Told by both",
    byAll: (outlets: string): string => `Told by all ${outlets}`,
    bySome: "Told by more than one",
    byOne: "Told by one outlet",
    alone: (outlet: string): string => `${outlet} alone`,
    table: "Who tells what",
    entry: "Entry",
    differ: "accounts differ",
    notTold: "not told",
    ofStory: (entries: string): string =>
      `The entries of the story’s own page, of ${entries} in all.`,
    kinds: { number: "Numbers differ", date: "Dates differ", hour: "Hours differ" },
    texts: "The texts side by side",
    openTwo: "Open two of them.",
    articlePage: "The article’s page",
  },
  exports: {
    weightiest: (shown: string, entries: string): string => `The ${shown} weightiest of ${entries}`,
    hour: (time: string): string => `At ${time}; the time zone is not stated.`,
    more: (count: number): string => `And ${count} more.`,
  },
};

import type { Html } from "../html.ts";
import { reasonOfJoinInEnglish } from "./joins.ts";
import { countingIn } from "./numbers.ts";

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
  versions: {
    heading: "Versions of this article",
    copiesHeading: "The same text elsewhere",
    unknownOutlet: "Outlet unknown",
    earlier: "earlier",
    later: "later",
    same: "Word for word the same.",
    ofThis: (percent: string): string => `${percent} of this text is in it.`,
    ofOther: (percent: string): string => `${percent} of its text is in this one.`,
    percent: (value: string): string => `${value}%`,
    toThis: (changes: string): string => `From it to this text: ${changes}.`,
    toOther: (changes: string): string => `From this text to it: ${changes}.`,
    added: count({ one: "# paragraph added", other: "# paragraphs added" }),
    removed: count({ one: "# paragraph removed", other: "# paragraphs removed" }),
    changed: count({ one: "# paragraph changed", other: "# paragraphs changed" }),
    moved: count({ one: "# paragraph moved", other: "# paragraphs moved" }),
    show: "What changed, word by word",
    more: count({ one: "And # more.", other: "And # more." }),
  },
  reasons: {
    /** Why a passage was cut, after a colon. */
    reasonOfCut: (why: string): string => `it ${why}`,
    /** Why accounts are of one entry, a sentence. */
    reasonOfJoin: reasonOfJoinInEnglish,
  },
  neighbours: {
    label: (story: string): string => `Articles of the story “${story}”`,
    previous: "Previous article",
    next: "Next article",
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => R
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Words = Widened<typeof en>;

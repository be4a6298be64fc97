import type { Html } from "../html.ts";
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
  cite: {
    heading: "Cite this article",
    marks: { open: "“", close: "”" },
    copy: "Copy",
    copyCitation: "Copy the citation",
    copyFormat: (format: string): string => `Copy the ${format} entry`,
    copyQuotation: "Copy quotation with citation",
    selected: "Selected text",
    copied: "Copied",
    linkCopied: "Link to the paragraph copied",
    notCopied: "The browser did not let it be copied",
    bibliography: "Its articles for citation managers:",
    data: "The whole archive as JSON Lines, by month:",
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => R
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Words = Widened<typeof en>;

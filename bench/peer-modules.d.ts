// The parts of the peers that are called, so that type-checking needs none of them installed.

declare module "linkedom" {
  export function parseHTML(html: string): { readonly document: Document };
}

declare module "@mozilla/readability" {
  export class Readability {
    constructor(document: Document);
    parse(): {
      readonly title?: string | null;
      readonly byline?: string | null;
      readonly publishedTime?: string | null;
      readonly content?: string | null;
    } | null;
  }
}

declare module "defuddle/node" {
  export function Defuddle(document: Document): Promise<{
    readonly title: string;
    readonly author: string;
    readonly published: string;
    readonly content: string;
  }>;
}

declare module "@extractus/article-extractor" {
  export function extractFromHtml(
    html: string,
    url?: string,
  ): Promise<{
    readonly title?: string;
    readonly author?: string;
    readonly published?: string;
    readonly content?: string;
  } | null>;
}

declare module "chrono-node" {
  type Component = "year" | "month" | "day" | "weekday" | "hour" | "minute";
  export interface ParsedResult {
    readonly index: number;
    readonly text: string;
    readonly start: {
      isCertain(component: Component): boolean;
      get(component: Component): number | null;
    };
  }
  export function parse(
    text: string,
    reference: Date,
    options: { readonly forwardDate: boolean },
  ): readonly ParsedResult[];
}

declare module "compromise" {
  interface Offset {
    readonly start: number;
    readonly length: number;
  }
  interface Written {
    readonly offset: boolean;
    readonly terms: boolean;
    readonly text: boolean;
  }
  export interface FoundDate {
    readonly offset: Offset;
    readonly dates?: {
      readonly start: string | null;
      readonly unit?: string;
      readonly repeat?: { readonly interval?: Readonly<Record<string, number>> };
    };
  }
  export interface FoundDuration {
    readonly offset: Offset;
    readonly duration: Readonly<Record<string, number>>;
  }
  interface View {
    dates(context: { readonly today: string; readonly timezone: string }): {
      json(options: Written): readonly FoundDate[];
    };
    durations(): { json(options: Written): readonly FoundDuration[] };
  }
  const nlp: { (text: string): View; plugin(plugin: unknown): void };
  export default nlp;
}

declare module "compromise-dates" {
  const plugin: unknown;
  export default plugin;
}

declare module "@microsoft/recognizers-text-date-time" {
  export interface Resolution {
    readonly timex: string;
    readonly type: string;
    readonly value?: string;
    readonly start?: string;
    readonly end?: string;
  }
  export interface ModelResult {
    readonly start: number;
    /** Of the last character. */
    readonly end: number;
    readonly resolution: { readonly values?: readonly Resolution[] } | null;
  }
  const recognizers: {
    recognizeDateTime(
      text: string,
      culture: string,
      options: number,
      reference: Date,
    ): readonly ModelResult[];
    readonly Culture: { readonly English: string };
    readonly DateTimeOptions: { readonly None: number };
  };
  export default recognizers;
}

declare module "lighthouse" {
  interface Audit {
    readonly score: number | null;
    readonly numericValue?: number;
    readonly title: string;
  }
  interface Category {
    readonly title: string;
    readonly score: number | null;
    readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
  }
  export interface Result {
    readonly categories: Readonly<Record<string, Category>>;
    readonly audits: Readonly<Record<string, Audit>>;
  }
  interface Flags {
    readonly port: number;
    readonly logLevel: "silent";
    readonly output: "json";
    readonly onlyCategories: readonly string[];
  }
  export default function lighthouse(
    address: string,
    flags: Flags,
  ): Promise<{ readonly lhr: Result } | undefined>;
}

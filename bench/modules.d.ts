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

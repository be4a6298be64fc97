import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { hasSearch } from "../../src/site/settings.ts";
import { articlesFile, homeFile, linkTo, stylesheetFile } from "../../src/site/urls.ts";
import { searchLink } from "./search-link.ts";

interface Page {
  readonly archive: Pick<Archive, "settings">;
  /** The page's own file, for relative links. */
  readonly file: string;
  /** Without the site's name; absent on the home page. */
  readonly title?: string;
  readonly description?: string;
  readonly main: Html;
  /** What else stands in its head. */
  readonly head?: Html | false;
  /** Files of its own, after the site's stylesheet. */
  readonly stylesheets?: readonly string[];
  /** Modules that add to a page that is complete without them. */
  readonly scripts?: readonly string[];
  /** Makes the links of header and head; relative ones unless a page is served at any depth. */
  readonly link?: (to: string) => string;
}

export function siteTitle({ settings }: Pick<Archive, "settings">): string {
  return settings.title ?? "News archive";
}

/** A whole page around its main part. */
export function renderDocument({
  archive,
  file,
  title,
  description,
  main,
  link,
  ...own
}: Page): Html {
  const to = link ?? ((target: string): string => linkTo(file, target));
  const site = siteTitle(archive);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title === undefined ? site : `${title} – ${site}`}</title>
        ${description !== undefined && html`<meta name="description" content="${description}" />`}
        <meta name="generator" content="Dateline" />
        ${[stylesheetFile, ...(own.stylesheets ?? [])].map((each) => html`<link rel="stylesheet" href="${to(each)}" />`)}
        ${(own.scripts ?? []).map((each) => html`<script type="module" src="${to(each)}"></script>`)}
        ${own.head}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the text</a>
        <header class="site">
          <a class="site-title" href="${to(homeFile)}">${site}</a>
          <nav aria-label="Site">
            <ul>
              <li>
                <a href="${to(homeFile)}" ${file === homeFile && html` aria-current="page"`}
                  >Stories</a
                >
              </li>
              <li>
                <a href="${to(articlesFile)}" ${file === articlesFile && html` aria-current="page"`}
                  >Articles</a
                >
              </li>
              ${hasSearch(archive) && searchLink(to, file, archive)}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="site">
          <p>
            Every quotation is verbatim. What was removed around an article stands on its page, with
            the reason.
          </p>
        </footer>
      </body>
    </html> `;
}

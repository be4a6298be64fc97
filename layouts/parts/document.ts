import type { Archive } from "../../src/site/archive.ts";
import { publishedFile } from "../../src/site/assets.ts";
import { html, type Html } from "../../src/site/html.ts";
import { hasSearch } from "../../src/site/settings.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import {
  articlesFile,
  fontsStylesheetFile,
  homeFile,
  linkTo,
  namesFile,
  outletsFile,
  stylesheetFile,
} from "../../src/site/urls.ts";
import { renderFontPreloads } from "./fonts.ts";
import { renderPageMeta } from "./page-meta.ts";
import { renderPolicy } from "./policy.ts";
import { searchLink } from "./search-link.ts";

interface Page {
  readonly archive: Pick<Archive, "settings">;
  /** The page's own file, for relative links. */
  readonly file: string;
  /** Without the site's name; absent on the home page. */
  readonly title?: string;
  readonly description?: string;
  readonly main: Html;
  /** Says of itself in its head what `renderPageMeta` says of other pages. */
  readonly meta?: Html;
  /** Whether search engines may list it, as far as the archive lets them at all. */
  readonly isListed?: boolean;
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
  return settings.title ?? uiOf(settings).words.site.untitled;
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
  const { language, words } = uiOf(archive.settings);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        ${renderPolicy(file)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title === undefined ? site : `${title} – ${site}`}</title>
        ${description !== undefined && html`<meta name="description" content="${description}" />`}
        ${(own.isListed === false || archive.settings.noindex) && html`<meta name="robots" content="noindex" />`}
        <meta name="generator" content="Dateline" />
        ${own.meta ?? (link === undefined && renderPageMeta(archive.settings, { file, title: title ?? site, description }))}
        ${renderFontPreloads(uiOf(archive.settings).language, to)}
        ${[fontsStylesheetFile, stylesheetFile, ...(own.stylesheets ?? [])].map((each) => html`<link rel="stylesheet" href="${to(publishedFile(each))}" />`)}
        ${(own.scripts ?? []).map((each) => html`<script type="module" src="${to(publishedFile(each))}"></script>`)}
        ${own.head}
      </head>
      <body>
        <a class="skip" href="#main">${words.site.skip}</a>
        <header class="site">
          <a class="site-title" href="${to(homeFile)}" dir="auto">${site}</a>
          ${navigation(file, to, archive)}
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="site">
          <p>${words.site.footer}</p>
        </footer>
      </body>
    </html> `;
}

function navigation(file: string, to: (target: string) => string, archive: Page["archive"]): Html {
  const words = uiOf(archive.settings).words.site;
  const parts = [
    { name: words.stories, to: homeFile },
    { name: words.articles, to: articlesFile },
    { name: words.outlets, to: outletsFile },
    { name: words.names, to: namesFile },
  ];
  return html`<nav aria-label="${words.navigation}">
    <ul>
      ${parts.map(
        (each) =>
          html`<li>
            <a href="${to(each.to)}" ${file === each.to && html` aria-current="page"`}
              >${each.name}</a
            >
          </li> `,
      )}${hasSearch(archive) && searchLink(to, file, archive)}
    </ul>
  </nav>`;
}

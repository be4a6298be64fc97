import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { articlesFile, homeFile } from "../../src/site/urls.ts";
import { renderDocument } from "./document.ts";

/** Hosts serve it at any depth, so its links start at the site's root. */
export function renderNotFound(archive: Archive, file: string): Html {
  const root = new URL(archive.settings.url ?? "http://localhost/").pathname.replace(/\/*$/u, "/");
  const link = (to: string): string => root + to.replace(/index\.html$/u, "");
  const words = uiOf(archive.settings).words.notFound;
  const main = html`<div class="page-head not-found">
    <p class="kicker">404</p>
    <h1>${words.heading}</h1>
    <p class="lede">${words.lede}</p>
    <p>
      ${words.lookFor(html`<a href="${link(homeFile)}">${words.stories}</a>`, html`<a href="${link(articlesFile)}">${words.articles}</a>`)}
    </p>
  </div>`;
  return renderDocument({ archive, file, title: words.title, main, link });
}

import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { articlesFile, homeFile } from "../../src/site/urls.ts";
import { renderDocument } from "./document.ts";

/** Hosts serve it at any depth, so its links start at the site's root. */
export function renderNotFound(archive: Archive, file: string): Html {
  const root = new URL(archive.settings.url ?? "http://localhost/").pathname.replace(/\/*$/u, "/");
  const link = (to: string): string => root + to.replace(/index\.html$/u, "");
  const main = html`<div class="page-head">
      <h1>There is no such page</h1>
      <p class="lede">The address may be misspelt, or an article was moved or taken down.</p>
    </div>
    <p>
      Look for it among the <a href="${link(homeFile)}">stories</a> or in the list of all
      <a href="${link(articlesFile)}">articles</a>.
    </p>`;
  return renderDocument({ archive, file, title: "No such page", main, link });
}

import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { counted } from "../../src/site/words.ts";
import { articleList, newestFirst } from "./article-list.ts";
import { renderDataLink } from "./data-links.ts";
import { renderDocument } from "./document.ts";

export function renderArticles(archive: Archive, file: string): Html {
  const { articles } = archive;
  const main = html`<div class="page-head">
      <h1>Articles</h1>
      <p class="lede">${counted(articles.length, "article")}, newest first.</p>
    </div>
    ${articleList(newestFirst(articles), archive, file)} ${renderDataLink(archive, file)}`;
  return renderDocument({ archive, file, title: "Articles", main });
}

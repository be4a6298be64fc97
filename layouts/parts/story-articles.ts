import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { linkTo } from "../../src/site/urls.ts";
import { counted } from "../../src/site/words.ts";
import { articleList, newestFirst } from "./article-list.ts";
import { renderDocument } from "./document.ts";

/** All articles of a story that has many. */
export function renderStoryArticles(archive: Archive, file: string): Html {
  const page = archive.stories.find(({ pages }) => pages.articles === file);
  if (!page) throw new Error(`no articles at ${file}`);
  const { story } = page;
  const own = archive.articles.filter(({ stories }) => stories.includes(story.folder));
  const main = html`<div class="page-head">
      <p class="kicker"><a href="${linkTo(file, page.file)}">${story.title}</a></p>
      <h1>Articles in this story</h1>
      <p class="lede">${counted(own.length, "article")}, newest first.</p>
    </div>
    ${articleList(newestFirst(own), archive, file, page.file)}`;
  const { isListed } = page;
  return renderDocument({ archive, file, title: `Articles – ${story.title}`, main, isListed });
}

import { textOf } from "../../src/read/markdown.ts";
import { renderBlocks } from "../../src/record/html.ts";
import type { Archive } from "../../src/site/archive.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import { linkTo, storyStylesheetFile, timelineScriptFile } from "../../src/site/urls.ts";
import { counted } from "../../src/site/words.ts";
import { articleList, newestFirst } from "./article-list.ts";
import { renderBibliography } from "./data-links.ts";
import { formatEdtf } from "./dates.ts";
import { renderDocument } from "./document.ts";
import { renderExports, renderJsonLd } from "./exports.ts";
import { renderOverview } from "./overview.ts";
import { shortened } from "./page-meta.ts";
import { renderPeriods } from "./periods.ts";
import { outletsOf, spanOf } from "./story-facts.ts";
import { renderTimeline } from "./timeline.ts";

const fewArticles = 10; // the newest, where all are on a page of their own

export function renderStory(archive: Archive, file: string): Html {
  const page = archive.stories.find((each) => each.file === file);
  if (!page) throw new Error(`no story at ${file}`);
  const { story, pages } = page;
  const entries =
    pages.entries !== undefined && html` data-entries="${linkTo(file, pages.entries)}"`;
  const main = html`<div class="page-head" ${entries}>
      <p class="kicker">Story</p>
      <h1>${story.title}</h1>
      ${story.introduction && html`<div class="lede">${renderBlocks(story.introduction).map((each) => trusted(each))}</div>`}
      <p class="facts">${storyFacts(page)}</p>
      ${pages.compare !== undefined && html`<p class="compare-link"><a href="${linkTo(file, pages.compare)}">Compare what each outlet tells</a></p>`}
    </div>
    ${renderOverview(page)} ${renderTimeline(archive, page)}
    ${pages.years.length > 0 && renderPeriods(page, file)} ${renderExports(page)}
    ${renderArticleList(archive, page)} ${renderBibliography(archive, page)}`;
  const [lead] = story.introduction?.children ?? [];
  const own = {
    ...(lead && { description: shortened(textOf(lead)) }),
    stylesheets: [storyStylesheetFile],
    scripts: [timelineScriptFile],
    head: renderJsonLd({ ...page, archive }),
  };
  return renderDocument({ archive, file, title: story.title, main, ...own });
}

function storyFacts({ story, pages }: StoryPage): string {
  const outlets = outletsOf(story);
  const span = spanOf(story);
  const all = counted(story.events.length, "entry", "entries");
  const isAll = pages.shown.length === story.events.length;
  return [
    isAll ? all : `${pages.shown.length} of ${all}, those that matter most`,
    span && formatEdtf(span),
    counted(story.articles.length, "article"),
    outlets.length > 0 && outlets.join(", "),
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(" · ");
}

function renderArticleList(archive: Archive, { story, file, pages }: StoryPage): Html | false {
  const all = archive.articles.filter(({ stories }) => stories.includes(story.folder));
  if (all.length === 0) return false;
  const articles = pages.articles === undefined ? all : newestFirst(all).slice(0, fewArticles);
  return html`<section aria-labelledby="articles">
    <h2 id="articles">
      ${pages.articles === undefined ? "Articles in this story" : "Newest articles in this story"}
    </h2>
    ${articleList(articles, archive, file)}
    ${pages.articles !== undefined && html`<p><a href="${linkTo(file, pages.articles)}">All ${counted(all.length, "article")} in this story</a></p>`}
  </section>`;
}

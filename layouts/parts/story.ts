import { textOf } from "../../src/read/markdown.ts";
import { renderBlocks } from "../../src/record/html.ts";
import type { Archive } from "../../src/site/archive.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import { itemsFrom } from "../../src/site/lists/lists.ts";
import { newestFirst } from "../../src/site/lists/split.ts";
import { sharePictureOf } from "../../src/site/share/address.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo, storyStylesheetFile, timelineScriptFile } from "../../src/site/urls.ts";
import { articleList } from "./article-list.ts";
import { renderBibliography } from "./data-links.ts";
import { renderDocument } from "./document.ts";
import { renderExports, renderJsonLd } from "./exports.ts";
import { renderFeedHead, renderFeedLinks } from "./feeds.ts";
import { renderOverview } from "./overview.ts";
import { shortened } from "./page-meta.ts";
import { renderPeriods } from "./periods.ts";
import { renderSharePicture } from "./share-picture.ts";
import { setApart } from "./set-apart.ts";
import { outletsOf, spanOf } from "./story-facts.ts";
import { renderTimeline } from "./timeline.ts";

const fewArticles = 10; // the newest, where all are on a page of their own

export function renderStory(archive: Archive, file: string): Html {
  const page = archive.stories.find((each) => each.file === file);
  if (!page) throw new Error(`no story at ${file}`);
  const { story, pages } = page;
  const ui = uiOf(archive.settings);
  const words = ui.words.story;
  const followed = {
    settings: archive.settings,
    file,
    hasFeeds: story.articles.some(({ facts }) => facts.day),
  };
  const picture = sharePictureOf(archive.settings, page);
  const entries =
    pages.entries !== undefined && html` data-entries="${linkTo(file, pages.entries)}"`;
  const main = html`<div class="page-head" ${entries}>
      <p class="kicker">${words.kicker}</p>
      <h1 dir="auto">${story.title}</h1>
      ${story.introduction && html`<div class="lede" dir="auto">${renderBlocks(story.introduction).map((each) => trusted(each))}</div>`}
      <p class="facts">${setApart(storyFacts(page, ui), outletsOf(story))}</p>
      ${pages.compare !== undefined && html`<p class="compare-link"><a href="${linkTo(file, pages.compare)}">${words.compare}</a></p>`}
    </div>
    ${renderOverview(page, ui)} ${renderTimeline(archive, page)}
    ${pages.years.length > 0 && renderPeriods(page, file, ui)} ${renderExports(page, ui)}
    ${renderArticleList(archive, page, ui)} ${renderBibliography(archive, page)}
    ${renderFeedLinks(followed)}`;
  const own = {
    description: descriptionOf(page, ui),
    isListed: page.isListed,
    stylesheets: [storyStylesheetFile],
    scripts: [timelineScriptFile],
    head: html`${renderFeedHead(followed, story.title)}${picture && renderSharePicture(picture)}${renderJsonLd({ ...page, archive })}`,
  };
  return renderDocument({ archive, file, title: story.title, main, ...own });
}

/** How its introduction begins, else what its entries are. */
function descriptionOf(page: StoryPage, ui: Ui): string {
  const [lead] = page.story.introduction?.children ?? [];
  return shortened(lead ? textOf(lead) : `${page.story.title}: ${storyFacts(page, ui)}`);
}

function storyFacts({ story, pages }: StoryPage, ui: Ui): string {
  const { words, formatNumber } = ui;
  const outlets = outletsOf(story);
  const span = spanOf(story);
  const all = words.counts.entries(story.events.length);
  const isAll = pages.shown.length === story.events.length;
  return [
    isAll ? all : words.story.someOf(formatNumber(pages.shown.length), all),
    span && ui.formatEdtf(span),
    words.counts.articles(story.articles.length),
    outlets.length > 0 && outlets.join(", "),
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(" · ");
}

function renderArticleList(
  archive: Archive,
  { story, file, pages }: StoryPage,
  ui: Ui,
): Html | false {
  const words = ui.words.story;
  const all = archive.articles.filter(({ stories }) => stories.includes(story.folder));
  if (all.length === 0) return false;
  const sorted = newestFirst(all);
  const articles = pages.articles === undefined ? sorted : sorted.slice(0, fewArticles);
  return html`<section aria-labelledby="articles">
    <h2 id="articles">${pages.articles === undefined ? words.articles : words.newestArticles}</h2>
    ${articleList(itemsFrom(articles, file, archive, { story: story.folder }), ui)}
    ${pages.articles !== undefined && html`<p><a href="${linkTo(file, pages.articles)}">${words.allArticles(ui.words.counts.articles(all.length))}</a></p>`}
  </section>`;
}

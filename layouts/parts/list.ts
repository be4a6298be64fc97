import { parseEdtf } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Link, ListPage, Period } from "../../src/site/lists/list-page.ts";
import { sharePictureOf } from "../../src/site/share/address.ts";
import { articlesFile } from "../../src/site/urls.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { renderDataLink } from "./data-links.ts";
import { articleList, articleListByMonth } from "./article-list.ts";
import { renderDocument } from "./document.ts";
import { renderFeedHead, renderFeedLinks } from "./feeds.ts";
import { renderSharePicture } from "./share-picture.ts";

/** A list of articles: all of a time, or the newest and the way to the others. */
export function renderList(archive: Archive, file: string): Html {
  const page = archive.lists.get(file)?.();
  if (!page) throw new Error(`no list at ${file}`);
  const ui = uiOf(archive.settings);
  const { heading, above, lede, isWhole, articles, periods } = page;
  const followed = { settings: archive.settings, file, hasFeeds: page.hasFeeds };
  const main = html`<div class="page-head">
      ${above.length > 0 && renderAbove(above, ui)}
      <h1 dir="auto">${heading}</h1>
      <p class="lede">${lede}</p>
      ${page.stories.length > 0 && renderStories(page.stories, ui)}
    </div>
    ${periods.length > 0 && renderPeriodLinks(periods, ui)}
    ${articles.length === 0 && html`<p class="empty">${ui.words.lists.noArticles}</p>`}
    ${isWhole ? articleListByMonth(articles, ui) : renderNewest(articles, ui)}
    ${renderNeighbours(page, ui)} ${renderFeedLinks(followed)}
    ${file === articlesFile && renderDataLink(archive, file)}`;
  const picture = sharePictureOf(archive.settings);
  const titles = [heading, ...above.toReversed().map(({ title }) => title)];
  return renderDocument({
    archive,
    file,
    title: titles.join(" – "),
    main,
    head: html`${renderFeedHead(followed, heading)}${picture && renderSharePicture(picture)}`,
  });
}

function renderAbove(above: readonly Link[], { words }: Ui): Html {
  return html`<nav aria-label="${words.site.where}">
    <p class="kicker">
      ${above.map(({ title, href }, index) => html`${index > 0 && " · "}<a href="${href}"><bdi>${title}</bdi></a>`)}
    </p>
  </nav>`;
}

function renderStories(stories: readonly Link[], { words }: Ui): Html {
  return html`<p class="facts">
    ${words.lists.inStory(stories.map(({ title, href }, index) => html`${index > 0 && ", "}<a href="${href}"><bdi>${title}</bdi></a>`))}
  </p>`;
}

function renderNewest(articles: ListPage["articles"], ui: Ui): Html {
  return html`<section aria-labelledby="newest">
    <h2 id="newest">${ui.words.lists.newest}</h2>
    ${articleList(articles, ui)}
  </section>`;
}

/** Years and months, each with how many articles it has; months stand behind their year. */
function renderPeriodLinks(periods: readonly Period[], ui: Ui): Html {
  const years = Map.groupBy(periods, ({ date }) => date?.slice(0, 4));
  return html`<nav class="periods" aria-label="${ui.words.lists.byTime}">
    <dl>
      ${[...years].map(
        ([year, own]) =>
          html`<dt>${year ?? ui.words.lists.undated}</dt>
            <dd>
              <ul>
                ${own.map((each) => html`<li>${renderPeriodLink(each, ui)}</li> `)}
              </ul>
            </dd> `,
      )}
    </dl>
  </nav>`;
}

function renderPeriodLink({ date, href, total }: Period, ui: Ui): Html {
  const edtf = date === undefined ? undefined : parseEdtf(date);
  const name = edtf === undefined ? ui.words.lists.undated : ui.formatHeading(edtf);
  return html`<a href="${href}">${name}</a> <span class="count">${ui.formatNumber(total)}</span>`;
}

function renderNeighbours({ before, after }: ListPage, { words }: Ui): Html | false {
  return (
    (before !== undefined || after !== undefined) &&
    html`<nav class="neighbours" aria-label="${words.lists.before}">
      ${before && html`<a href="${before.href}" rel="prev">${before.title}</a>`}
      ${after && html`<a href="${after.href}" rel="next">${after.title}</a>`}
    </nav>`
  );
}

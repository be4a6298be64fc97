import { comparePaths } from "../../src/notes.ts";
import { textOf } from "../../src/read/markdown.ts";
import type { Archive } from "../../src/site/archive.ts";
import { glanceAt, type Glance } from "../../src/site/glance.ts";
import { html, type Html } from "../../src/site/html.ts";
import { itemsFrom } from "../../src/site/lists/lists.ts";
import { newestFirst } from "../../src/site/lists/split.ts";
import { sharePictureOf } from "../../src/site/share/address.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { articlesFile, linkTo } from "../../src/site/urls.ts";
import { articleList } from "./article-list.ts";
import { renderDay } from "./dates.ts";
import { renderDocument, siteTitle } from "./document.ts";
import { hasFeeds, renderFeedHead, renderFeedLinks } from "./feeds.ts";
import { renderSharePicture } from "./share-picture.ts";
import { renderSpark } from "./spark.ts";
import { outletsOf, spanOf } from "./story-facts.ts";

const newest = 10; // articles on the home page; the list of all is a link away

export function renderHome(archive: Archive, file: string): Html {
  const { articles, stories, settings } = archive;
  const ui = uiOf(settings);
  const { words } = ui;
  const followed = { settings, file, hasFeeds: hasFeeds(articles) };
  const main = html`<div class="page-head">
      <h1 dir="auto">${siteTitle(archive)}</h1>
      ${settings.description !== undefined && html`<p class="lede" dir="auto">${settings.description}</p>`}
    </div>
    ${renderGlance(glanceAt(archive), stories.length, ui)}
    <section aria-labelledby="stories">
      <h2 id="stories">${words.site.stories}</h2>
      ${stories.length === 0 && html`<p class="empty">${words.home.noStories}</p>`}
      <ul class="cards">
        ${stories.map((each) => storyCard(each, file, ui))}
      </ul>
    </section>
    <section aria-labelledby="newest">
      <h2 id="newest">${words.home.newest}</h2>
      ${articles.length === 0 && html`<p class="empty">${words.home.noArticles}</p>`}
      ${articleList(itemsFrom(newestFirst(articles).slice(0, newest), file, archive), ui)}
      ${articles.length > newest && html`<p class="more"><a href="${linkTo(file, articlesFile)}">${words.home.all(words.counts.articles(articles.length))}</a></p>`}
      ${renderFeedLinks(followed)}
    </section>`;
  const picture = sharePictureOf(settings);
  return renderDocument({
    archive,
    file,
    main,
    head: html`${renderFeedHead(followed, siteTitle(archive))}${picture && renderSharePicture(picture)}`,
    ...(settings.description !== undefined && { description: settings.description }),
  });
}

/** What there is, from when to when, and what is new, before any scrolling. */
function renderGlance({ span, recent, ...counts }: Glance, stories: number, ui: Ui): Html {
  const { words, formatNumber } = ui;
  const numbers = [
    { name: words.home.ofStories(stories), count: stories },
    { name: words.home.ofAccounts(counts.accounts), count: counts.accounts },
    { name: words.home.ofArticles(counts.articles), count: counts.articles },
    { name: words.home.ofOutlets(counts.outlets), count: counts.outlets },
  ].filter(({ count }) => count > 0);
  return html`<div class="glance">
    <dl>
      ${numbers.map(
        ({ name, count }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${formatNumber(count)}</dd>
          </div> `,
      )}
    </dl>
    ${
      span &&
      html`<p>
        ${words.home.published}
        ${renderDay(span.from, ui)}${span.to !== span.from && html` – ${renderDay(span.to, ui)}`}
      </p>`
    }
    ${
      recent &&
      recent.articles.length > 0 &&
      html`<p>
        <a href="#newest"
          >${words.home.newSince(words.counts.articles(recent.articles.length), ui.formatDay(recent.since))}</a
        >
      </p>`
    }
  </div>`;
}

function storyCard(page: Archive["stories"][number], from: string, ui: Ui): Html {
  const { story, file: to } = page;
  const { counts } = ui.words;
  const outlets = outletsOf(story);
  const span = spanOf(story);
  const [lead] = story.introduction?.children ?? [];
  const accounts = story.events.reduce((sum, event) => sum + event.accounts.length, 0);
  const days = story.articles.flatMap(({ facts }) => facts.day?.value ?? []);
  const latest = days.toSorted(comparePaths).at(-1);
  return html`<li class="card">
    <h3><a href="${linkTo(from, to)}" dir="auto">${story.title}</a></h3>
    ${lead && html`<p dir="auto">${textOf(lead)}</p>`} ${renderSpark(page)}
    <p class="facts">
      ${span && html`<strong>${ui.formatEdtf(span)}</strong> · `}${counts.entries(story.events.length)}
      · ${counts.accounts(accounts)} · ${counts.articles(story.articles.length)}
    </p>
    ${outlets.length > 0 && html`<p class="facts">${renderOutletNames(outlets, ui)}</p>`}
    ${latest !== undefined && html`<p class="facts">${ui.words.home.latest(ui.formatDay(latest))}</p>`}
  </li>`;
}

const mostNames = 6; // outlets; the story's page has all

function renderOutletNames(outlets: readonly string[], { words }: Ui): readonly Html[] {
  const shown = outlets.length > mostNames + 1 ? outlets.slice(0, mostNames) : outlets;
  const left = outlets.length - shown.length;
  return [
    ...shown.map((name, index) => html`${index > 0 && ", "}<bdi>${name}</bdi>`),
    ...(left > 0 ? [html`, ${words.counts.otherOutlets(left)}`] : []),
  ];
}

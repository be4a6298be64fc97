import { textOf } from "../../src/read/markdown.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { sharePictureOf } from "../../src/site/share/address.ts";
import { articlesFile, linkTo } from "../../src/site/urls.ts";
import { counted } from "../../src/site/words.ts";
import { articleList, newestFirst } from "./article-list.ts";
import { formatEdtf } from "./dates.ts";
import { renderDocument, siteTitle } from "./document.ts";
import { renderFeedHead, renderFeedLinks } from "./feeds.ts";
import { renderSharePicture } from "./share-picture.ts";
import { outletsOf, spanOf } from "./story-facts.ts";

const newest = 10; // articles on the home page; the list of all is a link away

export function renderHome(archive: Archive, file: string): Html {
  const { articles, stories, settings } = archive;
  const main = html`<div class="page-head">
      <h1>${siteTitle(archive)}</h1>
      ${settings.description !== undefined && html`<p class="lede">${settings.description}</p>`}
    </div>
    <section aria-labelledby="stories">
      <h2 id="stories">Stories</h2>
      ${stories.length === 0 && html`<p>No story yet: a folder of articles is one.</p>`}
      <ul class="cards">
        ${stories.map((each) => storyCard(each, file))}
      </ul>
    </section>
    <section aria-labelledby="newest">
      <h2 id="newest">Newest articles</h2>
      ${articleList(newestFirst(articles).slice(0, newest), archive, file)}
      ${articles.length > newest && html`<p><a href="${linkTo(file, articlesFile)}">All ${articles.length} articles</a></p>`}
      ${renderFeedLinks({ settings, file, articles })}
    </section>`;
  const followed = { settings, file, articles };
  const picture = sharePictureOf(settings);
  return renderDocument({
    archive,
    file,
    main,
    head: html`${renderFeedHead(followed, siteTitle(archive))}${picture && renderSharePicture(picture)}`,
    ...(settings.description !== undefined && { description: settings.description }),
  });
}

function storyCard({ story, file: to }: Archive["stories"][number], from: string): Html {
  const outlets = outletsOf(story);
  const span = spanOf(story);
  const [lead] = story.introduction?.children ?? [];
  return html`<li class="card">
    <h3><a href="${linkTo(from, to)}">${story.title}</a></h3>
    ${lead && html`<p>${textOf(lead)}</p>`}
    <p class="facts">
      ${counted(story.events.length, "timeline entry", "timeline entries")}${span && ` · ${formatEdtf(span)}`}
      ·
      ${counted(story.articles.length, "article")}${outlets.length > 0 && ` · ${outlets.join(", ")}`}
    </p>
  </li>`;
}

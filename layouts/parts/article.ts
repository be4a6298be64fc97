import type { ArticlePage } from "../../src/site/article-page.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { articleScriptFile, articleStylesheetFile } from "../../src/site/urls.ts";
import type { Facts } from "../../src/types.ts";
import { renderBody } from "./article-body.ts";
import { descriptionOf, renderArticleHead } from "./article-head.ts";
import { renderCite } from "./cite.ts";
import { renderDay } from "./dates.ts";
import { renderDocument } from "./document.ts";
import { renderCitations, renderOtherAccounts } from "./in-stories.ts";
import { renderNeighbours } from "./neighbours.ts";
import { renderNamesIn } from "./names-in.ts";
import { renderProvenance } from "./provenance.ts";
import { renderSharePicture } from "./share-picture.ts";
import { renderRemoved } from "./removed.ts";
import { renderVersions } from "./versions.ts";

export function renderArticle(page: ArticlePage): Html {
  const { article, file, settings, isExcerpt } = page;
  const text = page.text();
  const description = descriptionOf(article.facts, text);
  const ui = uiOf(settings);
  const { words } = ui;
  const { title, language } = article.facts;
  const lang = language && html` lang="${language.value}"`;
  const main = html`<article>
<header class="page-head">
${kicker(page, ui)}
<h1${lang} dir="auto">${title.value}</h1>
${byline(article.facts, text.minutes, ui)}
</header>
<div class="body"${lang} dir="auto">
${renderBody(text, page.marks, ui)}
</div>
${isExcerpt && html`<p class="facts">${words.article.excerpt}</p>`}
</article>
${renderContext(page, ui)}
<section class="about" aria-label="${words.article.about}">
${renderNeighbours(page)}
${renderCite(page)}
${renderVersions(page)}
${renderNamesIn(page, ui)}
${!isExcerpt && renderRemoved(article, ui)}
${renderProvenance(article, ui, page.record)}
</section>`;
  return renderDocument({
    archive: { settings },
    file,
    title: title.value,
    main,
    isListed: page.isListed,
    description,
    meta: renderArticleHead(page, description),
    stylesheets: [articleStylesheetFile],
    scripts: [articleScriptFile],
    head: page.picture !== undefined && renderSharePicture(page.picture),
  });
}

/** What the archive tells of the same things, beside the text. */
function renderContext(page: ArticlePage, ui: Ui): Html | false {
  const { citations, others } = page;
  if (citations.length === 0 && others.length === 0) return false;
  return html`<aside class="context" aria-label="${ui.words.article.context}">
    ${renderCitations(page, ui)} ${renderOtherAccounts(page, ui)}
  </aside>`;
}

function kicker({ article: { facts }, outletHref, stories }: ArticlePage, { words }: Ui): Html {
  return html`<p class="kicker">
    <a href="${outletHref}"><bdi>${facts.outlet?.value ?? words.site.unknownOutlet}</bdi></a
    >${stories.map(({ title, href }) => html` · <a href="${href}"><bdi>${title}</bdi></a>`)}
  </p>`;
}

function byline({ day, time, authors, url }: Facts, minutes: number, ui: Ui): Html {
  const { words } = ui;
  const parts: Html[] = [];
  if (authors) parts.push(html`<bdi>${words.article.by(authors.value.join(", "))}</bdi>`);
  parts.push(
    day
      ? html`${renderDay(day.value, ui)}${time && `, ${time.value}`}`
      : html`${words.article.undated}`,
  );
  if (minutes > 0) parts.push(html`${words.counts.minutes(minutes)}`);
  if (url)
    parts.push(
      html`<a href="${url.value}" rel="external noopener"
        >${words.article.original(new URL(url.value).hostname.replace(/^www\./u, ""))}</a
      >`,
    );
  return html`<p class="facts">
    ${parts.map((part, index) => html`${index > 0 && " · "}${part}`)}
  </p>`;
}

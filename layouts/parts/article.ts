import type { ArticlePage } from "../../src/site/article-page.ts";
import { html, type Html } from "../../src/site/html.ts";
import { unknownOutlet } from "../../src/site/outlets.ts";
import type { Article } from "../../src/types.ts";
import { renderBody } from "./article-body.ts";
import { renderDay } from "./dates.ts";
import { renderDocument } from "./document.ts";
import { renderCitations, renderOtherAccounts } from "./in-stories.ts";
import { renderProvenance } from "./provenance.ts";
import { renderRemoved } from "./removed.ts";

export function renderArticle(page: ArticlePage): Html {
  const { article, file, siteTitle, isExcerpt } = page;
  const { title, language } = article.facts;
  const lang = language && html` lang="${language.value}"`;
  const main = html`<article>
<header class="page-head">
${kicker(page)}
<h1${lang} dir="auto">${title.value}</h1>
${byline(article)}
</header>
<div class="body"${lang} dir="auto">
${renderBody(article, page.marks)}
</div>
${isExcerpt && html`<p class="facts">This is the first paragraph; the archive does not publish the rest.</p>`}
</article>
<aside class="about" aria-label="About this article">
${renderCitations(page)}
${renderOtherAccounts(page)}
${!isExcerpt && renderRemoved(article)}
${renderProvenance(article, page.record)}
</aside>`;
  const settings = { ...(siteTitle !== undefined && { title: siteTitle }), search: page.hasSearch };
  return renderDocument({ archive: { settings }, file, title: title.value, main });
}

function kicker({ article: { facts }, stories }: ArticlePage): Html {
  return html`<p class="kicker">
    ${facts.outlet?.value ?? unknownOutlet}${stories.map(({ title, href }) => html` · <a href="${href}">${title}</a>`)}
  </p>`;
}

function byline({ facts: { day, time, authors, url } }: Article): Html {
  const parts: Html[] = [];
  if (authors) parts.push(html`By ${authors.value.join(", ")}`);
  parts.push(day ? html`${renderDay(day.value)}${time && `, ${time.value}`}` : html`Undated`);
  if (url)
    parts.push(
      html`<a href="${url.value}" rel="external noopener"
        >Original at ${new URL(url.value).hostname.replace(/^www\./u, "")}</a
      >`,
    );
  return html`<p class="facts">
    ${parts.map((part, index) => html`${index > 0 && " · "}${part}`)}
  </p>`;
}

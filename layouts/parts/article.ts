import type { Published } from "../../src/site/addresses.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { unknownOutlet } from "../../src/site/outlets.ts";
import { linkTo, recordFile } from "../../src/site/urls.ts";
import type { Article } from "../../src/types.ts";
import { isExcerpt } from "../../src/site/withheld.ts";
import { renderBody } from "./article-body.ts";
import { renderDay } from "./dates.ts";
import { renderDocument } from "./document.ts";
import { renderCitations, renderOtherAccounts } from "./in-stories.ts";
import { renderProvenance } from "./provenance.ts";
import { renderRemoved } from "./removed.ts";

export function renderArticle(archive: Archive, file: string): Html {
  const published = archive.byFile.get(file);
  if (!published) throw new Error(`no article at ${file}`);
  const { article } = published;
  const { title, language } = article.facts;
  const lang = language && html` lang="${language.value}"`;
  const hasRecord = archive.settings.records !== false && !isExcerpt(article);
  const main = html`<article>
<header class="page-head">
${kicker(published, archive)}
<h1${lang} dir="auto">${title.value}</h1>
${byline(article)}
</header>
<div class="body"${lang} dir="auto">
${renderBody(article, archive, file)}
</div>
${isExcerpt(article) && html`<p class="facts">This is the first paragraph; the archive does not publish the rest.</p>`}
</article>
<aside class="about" aria-label="About this article">
${renderCitations(published, archive)}
${renderOtherAccounts(published, archive)}
${!isExcerpt(article) && renderRemoved(article)}
${renderProvenance(article, hasRecord ? linkTo(file, recordFile(file)) : undefined)}
</aside>`;
  return renderDocument({ archive, file, title: title.value, main });
}

function kicker({ article, file, stories }: Published, archive: Archive): Html {
  const { outlet } = article.facts;
  const own = archive.stories.filter(({ story }) => stories.includes(story.folder));
  return html`<p class="kicker">
    ${outlet?.value ?? unknownOutlet}${own.map(({ story, file: to }) => html` · <a href="${linkTo(file, to)}">${story.title}</a>`)}
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

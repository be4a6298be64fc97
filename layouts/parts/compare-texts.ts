import { plainText } from "../../src/record/plain-text.ts";
import { textOf, type Archive } from "../../src/site/archive.ts";
import type { Published } from "../../src/site/addresses.ts";
import { timeMarksOf } from "../../src/site/article-marks.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import { renderMarked } from "./article-body.ts";
import type { Comparing } from "./compare-entry.ts";
import { renderDay } from "./dates.ts";

const mostText = 120_000; // characters of all texts; more is no page to load for a comparison

/** The texts themselves, closed until they are chosen; those that are open stand side by side. */
export function renderTexts({ archive, page: { story }, from }: Comparing): Html | false {
  const own = archive.articles.filter(({ stories }) => stories.includes(story.folder));
  if (own.length < 2 || !hasRoomFor(own)) return false;
  const { texts, openTwo } = uiOf(archive.settings).words.compare;
  return html`<section aria-labelledby="texts">
    <h2 id="texts">${texts}</h2>
    <p class="facts">${openTwo}</p>
    <div class="texts">${own.map((each) => renderText(each, archive, from))}</div>
  </section>`;
}

/** Without reading the texts that come behind those that are too much already. */
function hasRoomFor(own: readonly Published[]): boolean {
  let length = 0;
  return own.every(({ article }) => (length += plainText(article.body).length) <= mostText);
}

function renderText(published: Published, archive: Archive, from: string): Html {
  const { article, file } = published;
  const { title, outlet, day, language } = article.facts;
  const ui = uiOf(archive.settings);
  const lang = language && html` lang="${language.value}"`;
  return html`<details class="text">
    <summary><bdi class="outlet">${outlet?.value ?? ui.words.site.unknownOutlet}</bdi>: <span${lang} dir="auto">${title.value}</span></summary>
    <p class="facts">${day ? renderDay(day.value, ui) : ui.words.dates.undated} · <a href="${linkTo(from, file)}">${ui.words.compare.articlePage}</a></p>
    <div class="text-body"${lang} dir="auto">${renderMarked(textOf(archive, published), timeMarksOf(archive.cited.get(article.path) ?? [], from, ui))}</div>
  </details> `;
}

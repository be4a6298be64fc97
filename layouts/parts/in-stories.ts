import type { ArticlePage } from "../../src/site/article-page.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";

/** The timelines' entries that cite an article, in its own words. */
export function renderCitations(
  { citations }: ArticlePage,
  { words, formatEdtf }: Ui,
): readonly Html[] {
  return citations.map(
    ({ story, entries }) =>
      html`<section class="in-story">
        <h2>
          ${words.article.onTimelineOf(html`<a href="${story.href}"><bdi>${story.title}</bdi></a>`)}
        </h2>
        <ul>
          ${entries.map(({ date, href, words }) => html`<li><a href="${href}">${formatEdtf(date)}</a>: <span dir="auto">${words}</span></li> `)}
        </ul>
      </section>`,
  );
}

/** What other articles tell of the events that this one tells. */
export function renderOtherAccounts(
  { others }: ArticlePage,
  { words, formatEdtf }: Ui,
): Html | false {
  return (
    others.length > 0 &&
    html`<section class="in-story">
      <h2>${words.article.otherAccounts}</h2>
      <ul>
        ${others.map(
          ({ date, href, voices }) =>
            html`<li>
              <a href="${href}">${formatEdtf(date)}</a>
              <ul>
                ${voices.map((voice) => renderVoice(voice))}
              </ul>
            </li> `,
        )}
      </ul>
    </section>`
  );
}

function renderVoice({
  outlet,
  href,
  words,
}: ArticlePage["others"][number]["voices"][number]): Html {
  return html`<li>
    ${href === undefined ? html`<bdi>${outlet}</bdi>` : html`<a href="${href}"><bdi>${outlet}</bdi></a>`}:
    <span dir="auto">${words}</span>
  </li> `;
}

import type { StoryPage } from "../../src/site/stories.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Period } from "../../src/site/story-pages.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";

/** The way to every entry of a large story, without a script: its years and their months. */
export function renderPeriods({ story, pages: { years } }: StoryPage, from: string, ui: Ui): Html {
  const { whole = [], split = [] } = Object.groupBy(years, ({ parts }) =>
    parts.length > 0 ? "split" : "whole",
  );
  return html`<section class="periods" aria-labelledby="periods">
    <h2 id="periods">${ui.words.periods.all(ui.words.counts.entries(story.events.length))}</h2>
    ${split.map(
      (year) =>
        html`<h3>${periodLink(year, from, ui)}</h3>
          ${periodList(year.parts, from, ui)}`,
    )}
    ${whole.length > 0 && split.length > 0 && html`<h3>${ui.words.periods.otherYears}</h3>`}${periodList(whole, from, ui)}
  </section>`;
}

export function periodList(periods: readonly Period[], from: string, ui: Ui): Html {
  return html`<ul>
    ${periods.map((each) => html`<li>${periodLink(each, from, ui)}</li> `)}
  </ul>`;
}

function periodLink(
  { file, date, total }: Period,
  from: string,
  { formatEdtf, formatNumber }: Ui,
): Html {
  return html`<a href="${linkTo(from, file)}">${formatEdtf(date)}</a>
    <span class="count">${formatNumber(total)}</span>`;
}

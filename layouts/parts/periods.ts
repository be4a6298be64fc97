import type { StoryPage } from "../../src/site/stories.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Period } from "../../src/site/story-pages.ts";
import { linkTo } from "../../src/site/urls.ts";
import { counted, formatNumber } from "../../src/site/words.ts";
import { formatEdtf } from "./dates.ts";

/** The way to every entry of a large story, without a script: its years and their months. */
export function renderPeriods({ story, pages: { years } }: StoryPage, from: string): Html {
  const { whole = [], split = [] } = Object.groupBy(years, ({ parts }) =>
    parts.length > 0 ? "split" : "whole",
  );
  return html`<section class="periods" aria-labelledby="periods">
    <h2 id="periods">All ${counted(story.events.length, "entry", "entries")}</h2>
    ${split.map(
      (year) =>
        html`<h3>${periodLink(year, from, formatEdtf(year.date))}</h3>
          ${periodList(year.parts, from)}`,
    )}
    ${whole.length > 0 && split.length > 0 && html`<h3>Other years</h3>`}${periodList(whole, from)}
  </section>`;
}

export function periodList(periods: readonly Period[], from: string): Html {
  return html`<ul>
    ${periods.map((each) => html`<li>${periodLink(each, from, formatEdtf(each.date))}</li> `)}
  </ul>`;
}

function periodLink({ file, total }: Period, from: string, label: string): Html {
  return html`<a href="${linkTo(from, file)}">${label}</a>
    <span class="count">${formatNumber(total)}</span>`;
}

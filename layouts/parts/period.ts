import { edtfGrain } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { html, type Html } from "../../src/site/html.ts";
import { allPeriods, foremostOf, type Period } from "../../src/site/story-pages.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo, storyStylesheetFile, timelineScriptFile } from "../../src/site/urls.ts";
import { headlineOf } from "../../src/story/headline.ts";
import { renderDocument } from "./document.ts";
import { renderFilter } from "./filter.ts";
import { entryList } from "./timeline.ts";

/** Every entry of a year, a month or a day of a large story. */
export function renderPeriod(archive: Archive, file: string): Html {
  const { page, period, above } = findPeriod(archive, file);
  const { story } = page;
  const ui = uiOf(archive.settings);
  const name = ui.formatHeading(period.date);
  const list = entryList(archive, page, file, period.events);
  const hasParts = period.parts.length > 0;
  const { entries } = page.pages;
  const listed = entries !== undefined && html` data-entries="${linkTo(file, entries)}"`;
  const main = html`<div class="page-head" ${listed}>
      <nav aria-label="${ui.words.site.where}">
        <p class="kicker">
          <a href="${linkTo(file, page.file)}"><bdi>${story.title}</bdi></a
          >${above.map((each) => html` · <a href="${linkTo(file, each.file)}">${ui.formatEdtf(each.date)}</a>`)}
        </p>
      </nav>
      <h1>${name}</h1>
      <p class="facts">${countOf(period, ui)}</p>
    </div>
    ${hasParts && renderParts(period, file, ui)} ${renderFilter(period.events, ui)}
    ${
      period.events.length > 0 &&
      html`<section class="timeline" aria-labelledby="timeline">
        <h2 id="timeline">${hasParts ? vagueName(period, ui) : ui.words.periods.entries}</h2>
        <ol>
          ${period.events.map((event) => list.render(event))}
        </ol>
      </section>`
    }
    ${renderNeighbours(page, period, file, ui)}`;
  const own = {
    isListed: page.isListed,
    stylesheets: [storyStylesheetFile],
    scripts: [timelineScriptFile],
  };
  return renderDocument({ archive, file, title: `${name} – ${story.title}`, main, ...own });
}

interface Found {
  readonly page: StoryPage;
  readonly period: Period;
  /** The periods that hold it, the longest first. */
  readonly above: readonly Period[];
}

function findPeriod({ stories }: Archive, file: string): Found {
  for (const page of stories) {
    const all = allPeriods(page.pages.years);
    const period = all.find((each) => each.file === file);
    if (!period) continue;
    const above = all.filter((each) => each !== period && period.date.startsWith(each.date));
    return { page, period, above };
  }
  throw new Error(`no period at ${file}`);
}

function isYear({ date }: Period): boolean {
  return edtfGrain(date) === "year";
}

function countOf(period: Period, { words, formatNumber }: Ui): string {
  const all = words.counts.entries(period.total);
  if (period.parts.length === 0) return all;
  const say = isYear(period) ? words.periods.noMonthHere : words.periods.noDayHere;
  return say(all, formatNumber(period.events.length));
}

/** Of the entries that lie in none of its parts. */
function vagueName(period: Period, { words, formatHeading }: Ui): string {
  const say = isYear(period) ? words.periods.noMonth : words.periods.noDay;
  return say(formatHeading(period.date));
}

/** Its months or days, each with the entry that weighs most. */
function renderParts(period: Period, from: string, { words, formatHeading }: Ui): Html {
  const name = isYear(period) ? words.periods.months : words.periods.days;
  return html`<section class="periods" aria-labelledby="parts">
    <h2 id="parts">${name}</h2>
    <dl class="parts">
      ${period.parts.map(
        (part) =>
          html`<dt>
              <a href="${linkTo(from, part.file)}">${formatHeading(part.date)}</a>
              <span class="count">${words.counts.entries(part.total)}</span>
            </dt>
            <dd>${foremost(part)}</dd> `,
      )}
    </dl>
  </section>`;
}

function foremost(period: Period): Html | false {
  const first = foremostOf(period);
  if (!first) return false;
  const account = first.accounts[first.summary?.account ?? 0];
  return html`<span dir="auto">${headlineOf(first)}</span
    >${account?.outlet !== undefined && html` <bdi class="outlet">${account.outlet}</bdi>`}`;
}

/** The periods of its length before and after it. */
function renderNeighbours(
  { pages: { years } }: StoryPage,
  period: Period,
  from: string,
  { words, formatEdtf }: Ui,
): Html {
  const alike = allPeriods(years).filter(({ date }) => date.length === period.date.length);
  const index = alike.indexOf(period);
  const [before, after] = [alike[index - 1], alike[index + 1]];
  return html`<nav class="neighbours" aria-label="${words.periods.neighbours}">
    ${before && html`<a href="${linkTo(from, before.file)}" rel="prev">${formatEdtf(before.date)}</a>`}
    ${after && html`<a href="${linkTo(from, after.file)}" rel="next">${formatEdtf(after.date)}</a>`}
  </nav>`;
}

import { edtfBounds, edtfEnds, edtfGrain, parseEdtf, type Edtf } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { html, type Html } from "../../src/site/html.ts";
import { allPeriods, eventsOf, type Period } from "../../src/site/story-pages.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Event } from "../../src/types.ts";
import { outletsToChoose, renderFilter } from "./filter.ts";
import { renderEntry } from "./timeline-entry.ts";

/** Entries under one heading, and the page on which all of that time stand. */
interface Group {
  readonly date: Edtf;
  readonly events: readonly Event[];
  readonly period?: Period;
}

/** The entries of a story's own page: what lies before the story apart from the story itself. */
export function renderTimeline(archive: Archive, page: StoryPage): Html {
  const { shown } = page.pages;
  const ui = uiOf(archive.settings);
  const words = ui.words.story;
  const { before = [], within = [] } = Object.groupBy(shown, ({ isBackground }) =>
    isBackground ? "before" : "within",
  );
  const list = entryList(archive, page, page.file, shown);
  return html`${renderFilter(shown, ui)}${
      before.length > 0 &&
      html`<section class="timeline background" aria-labelledby="background">
        <h2 id="background">${words.before}</h2>
        ${groupsOf(before, page).map((group) => renderGroup(group, "before", list))}
      </section>`
    }
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">${before.length > 0 ? words.within : words.timeline}</h2>
      ${shown.length === 0 && html`<p>${words.empty}</p>`}
      ${groupsOf(within, page).map((group) => renderGroup(group, "y", list))}
    </section>`;
}

export interface EntryList {
  readonly from: string;
  readonly ui: Ui;
  readonly render: (event: Event) => Html;
}

/** How a page's entries are rendered; each with its rank among them. */
export function entryList(
  archive: Archive,
  { file, pages }: StoryPage,
  from: string,
  events: readonly Event[],
): EntryList {
  const ranks = new Map(
    events.toSorted((a, b) => b.weight - a.weight).map(({ id }, index) => [id, index + 1]),
  );
  const ui = uiOf(archive.settings);
  const outlets = new Map(outletsToChoose(events, ui).map((name, index) => [name, index]));
  const full = new Map(
    from === file
      ? allPeriods(pages.years).flatMap((each) =>
          each.events.map(({ id }) => [id, each.file] as const),
        )
      : [],
  );
  return {
    from,
    ui,
    render: (event) => {
      const whole = full.get(event.id);
      const rank = ranks.get(event.id) ?? 0;
      return renderEntry(event, {
        archive,
        from,
        rank,
        outlets,
        ...(whole !== undefined && { full: whole }),
      });
    },
  };
}

function renderGroup(
  { date, events, period }: Group,
  prefix: string,
  { from, ui, render }: EntryList,
): Html {
  const id = `${prefix}-${date}`;
  return html`<section class="year">
    <h3 id="${id}" ${isSaidBelow(events) && html` class="visually-hidden"`}>
      ${ui.formatHeading(date)}
    </h3>
    <ol>
      ${events.map((event) => render(event))}
    </ol>
    ${period && period.total > events.length && html`<p class="facts rest"><a href="${linkTo(from, period.file)}">${ui.words.periods.allOf(ui.words.counts.entries(period.total), ui.formatEdtf(date))}</a></p>`}
  </section> `;
}

/** A year whose one entry is that year, or begins with it, needs no heading for the eye. */
function isSaidBelow([first, ...others]: readonly Event[]): boolean {
  return (
    others.length === 0 && first !== undefined && edtfGrain(edtfEnds(first.date)[0]) === "year"
  );
}

/** By the year in which they start; of a large story by months, where a year's are on pages of their own. */
function groupsOf(events: readonly Event[], { pages: { years } }: StoryPage): readonly Group[] {
  if (years.length > 0) {
    const wanted = new Set(events);
    return years
      .flatMap((year) => [year, ...year.parts])
      .flatMap((period) => {
        const isYear = years.includes(period);
        const own = isYear ? period.events : eventsOf(period);
        const chosen = own.filter((event) => wanted.has(event));
        return chosen.length === 0 ? [] : [{ date: period.date, events: chosen, period }];
      });
  }
  const byYear = Map.groupBy(events, ({ date }) => edtfBounds(date).start.year);
  return [...byYear].flatMap(([year, own]) => {
    const date = parseEdtf(String(year).padStart(4, "0"));
    return date === undefined ? [] : [{ date, events: own }];
  });
}

import { html, type Html } from "../../src/site/html.ts";
import { outletOf } from "../../src/site/outlets.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { headlineOf } from "../../src/story/headline.ts";
import type { Event } from "../../src/types.ts";
import { comparedId, type Comparing } from "./compare-entry.ts";
import { renderEdtf } from "./dates.ts";

const mostColumns = 12; // outlets; those that tell least share the last one

/**
 * A row an entry, a column an outlet: how many accounts each gives. Where there is no room rows become cards, in which each
 * outlet is named; the roles keep it a table for who hears it.
 */
export function renderTable(
  events: readonly Event[],
  outlets: readonly string[],
  { archive, page, differences }: Comparing,
): Html {
  const ui = uiOf(archive.settings);
  const words = ui.words.compare;
  const columns = columnsOf(outlets, ui);
  return html`<section>
    <h2 id="overview">${words.table}</h2>
    <div class="wide" role="region" aria-labelledby="overview" tabindex="0">
      <table class="matrix" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${words.entry}</th>
            ${columns.map(({ name }) => html`<th role="columnheader" scope="col" dir="auto">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${events.map((event) => renderRow(event, columns, differences.has(event.id), ui))}
        </tbody>
      </table>
    </div>
    ${page.pages.years.length > 0 && html`<p class="facts">${words.ofStory(ui.words.counts.entries(page.story.events.length))}</p>`}
  </section>`;
}

interface Column {
  readonly name: string;
  readonly outlets: ReadonlySet<string>;
}

function columnsOf(outlets: readonly string[], { words }: Ui): readonly Column[] {
  const single = outlets.length > mostColumns ? outlets.slice(0, mostColumns - 1) : outlets;
  const others = outlets.slice(single.length);
  return [
    ...single.map((name) => ({ name, outlets: new Set([name]) })),
    ...(others.length > 0
      ? [{ name: words.counts.otherOutlets(others.length), outlets: new Set(others) }]
      : []),
  ];
}

function renderRow(
  event: Event,
  columns: readonly Column[],
  hasDifferences: boolean,
  ui: Ui,
): Html {
  const { accounts } = event;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a class="date" href="#${comparedId(event)}">${renderEdtf(event.date, ui)}</a
      >${hasDifferences && html` <span class="flag">${ui.words.compare.differ}</span>`}
      <span class="words" dir="auto">${headlineOf(event)}</span>
    </th>
    ${columns.map(({ name, outlets }) => renderCell(name, accounts.filter((account) => outlets.has(outletOf(account, ui))).length, ui))}
  </tr> `;
}

function renderCell(name: string, count: number, { words }: Ui): Html {
  if (count === 0)
    return html`<td role="cell" class="none">
      <span class="visually-hidden">${words.compare.notTold}</span>
    </td>`;
  return html`<td role="cell">
    <span class="cell-name" aria-hidden="true" dir="auto">${name}</span>
    <span class="dot">${count}</span>
  </td>`;
}

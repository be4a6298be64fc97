import { html, type Html } from "../../src/site/html.ts";
import { outletOf } from "../../src/site/outlets.ts";
import { counted } from "../../src/site/words.ts";
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
  { page, differences }: Comparing,
): Html {
  const columns = columnsOf(outlets);
  return html`<section>
    <h2 id="overview">Who tells what</h2>
    <div class="wide" role="region" aria-labelledby="overview" tabindex="0">
      <table class="matrix" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Entry</th>
            ${columns.map(({ name }) => html`<th role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${events.map((event) => renderRow(event, columns, differences.has(event.id)))}
        </tbody>
      </table>
    </div>
    ${page.pages.years.length > 0 && html`<p class="facts">The entries of the story’s own page, of ${counted(page.story.events.length, "entry", "entries")} in all.</p>`}
  </section>`;
}

interface Column {
  readonly name: string;
  readonly outlets: ReadonlySet<string>;
}

function columnsOf(outlets: readonly string[]): readonly Column[] {
  const single = outlets.length > mostColumns ? outlets.slice(0, mostColumns - 1) : outlets;
  const others = outlets.slice(single.length);
  return [
    ...single.map((name) => ({ name, outlets: new Set([name]) })),
    ...(others.length > 0
      ? [{ name: `${others.length} other outlets`, outlets: new Set(others) }]
      : []),
  ];
}

function renderRow(event: Event, columns: readonly Column[], hasDifferences: boolean): Html {
  const { accounts } = event;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a class="date" href="#${comparedId(event)}">${renderEdtf(event.date)}</a
      >${hasDifferences && html` <span class="flag">accounts differ</span>`}
      <span class="words" dir="auto">${headlineOf(event)}</span>
    </th>
    ${columns.map(({ name, outlets }) => renderCell(name, accounts.filter((account) => outlets.has(outletOf(account))).length))}
  </tr> `;
}

function renderCell(name: string, count: number): Html {
  if (count === 0)
    return html`<td role="cell" class="none"><span class="visually-hidden">not told</span></td>`;
  return html`<td role="cell">
    <span class="cell-name" aria-hidden="true">${name}</span> <span class="dot">${count}</span>
  </td>`;
}

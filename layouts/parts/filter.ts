import { html, type Html } from "../../src/site/html.ts";
import { outletCounts } from "../../src/site/outlets.ts";
import type { Event } from "../../src/types.ts";

const fewest = 6; // entries; of fewer nothing needs to be hidden
const mostBoxes = 12; // outlets, those that tell most
const steps = [10, 20, 50, 100];

/** The outlets that a reader can choose among on a page of these entries; an entry names them by their index. */
export function outletsToChoose(events: readonly Event[]): readonly string[] {
  const names = [...outletCounts(events).keys()];
  return names.length > 1 ? names.slice(0, mostBoxes) : [];
}

/** Controls that a script brings to life; hidden, and not missed, without it. */
export function renderFilter(events: readonly Event[]): Html | false {
  if (events.length < fewest) return false;
  const outlets = outletsToChoose(events);
  const halves = [3, 6].filter((step) => step < events.length);
  const tops =
    events.length > (steps[0] ?? 0) ? steps.filter((step) => step < events.length) : halves;
  return html`<form class="filter" aria-label="Filter the entries" hidden>
    ${
      outlets.length > 0 &&
      html`<fieldset>
        <legend>Told by</legend>
        ${outlets.map((name) => html`<label><input type="checkbox" name="outlet" value="${name}" /> ${name}</label> `)}
      </fieldset>`
    }
    <label
      >Weight
      <select name="top">
        <option value="">all on this page</option>
        ${tops.map((step) => html`<option value="${step}">the ${step} weightiest</option>`)}
      </select></label
    >
    <label><input type="checkbox" name="keys" value="off" /> Switch off the keys j and k</label>
    <button type="reset">Show all</button>
    <output></output>
    <p class="keys">
      Keys: j and k from entry to entry; in the list also the arrow keys, Home and End.
    </p>
  </form>`;
}

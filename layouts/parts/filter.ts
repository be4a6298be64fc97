import { html, type Html } from "../../src/site/html.ts";
import { outletCounts } from "../../src/site/outlets.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import type { Event } from "../../src/types.ts";

const fewest = 6; // entries; of fewer nothing needs to be hidden
const mostBoxes = 12; // outlets, those that tell most
const steps = [10, 20, 50, 100];

/** The outlets that a reader can choose among on a page of these entries; an entry names them by their index. */
export function outletsToChoose(events: readonly Event[], ui: Ui): readonly string[] {
  const names = [...outletCounts(events, ui).keys()];
  return names.length > 1 ? names.slice(0, mostBoxes) : [];
}

/** Controls that a script brings to life; hidden, and not missed, without it. */
export function renderFilter(events: readonly Event[], ui: Ui): Html | false {
  if (events.length < fewest) return false;
  const outlets = outletsToChoose(events, ui);
  const words = ui.words.filter;
  const halves = [3, 6].filter((step) => step < events.length);
  const tops =
    events.length > (steps[0] ?? 0) ? steps.filter((step) => step < events.length) : halves;
  return html`<form class="filter" aria-label="${words.label}" hidden>
    ${
      outlets.length > 0 &&
      html`<fieldset>
        <legend>${words.toldBy}</legend>
        ${outlets.map((name) => html`<label><input type="checkbox" name="outlet" value="${name}" /> <bdi>${name}</bdi></label> `)}
      </fieldset>`
    }
    <label
      >${words.weight}
      <select name="top">
        <option value="">${words.all}</option>
        ${tops.map((step) => html`<option value="${step}">${words.top(step)}</option>`)}
      </select></label
    >
    <label><input type="checkbox" name="keys" value="off" /> ${words.keysOff}</label>
    <button type="reset">${words.showAll}</button>
    <output data-shown="${words.shown("{shown}", "{all}")}"></output>
    <p class="keys">${words.keys}</p>
  </form>`;
}

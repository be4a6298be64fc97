import { edtfEnds, type Day, type Edtf } from "../../src/day.ts";
import { html, type Html } from "../../src/site/html.ts";
import { htmlTimeOf } from "../../src/site/ui/dates.ts";
import type { Ui } from "../../src/site/ui/ui.ts";

/** `<time>` where HTML has a form for it (years, months, days), and for both ends of an interval of them. */
export function renderEdtf(edtf: Edtf, { formatEdtf }: Ui): Html {
  const shown = formatEdtf(edtf);
  const [first, second] = edtfEnds(edtf);
  if (!htmlTimeOf(first) || (second !== undefined && !htmlTimeOf(second))) return html`${shown}`;
  if (second === undefined) return html`<time datetime="${first}">${shown}</time>`;
  const dash = shown.indexOf("–");
  return html`<time datetime="${first}">${shown.slice(0, dash)}</time>–<time datetime="${second}"
      >${shown.slice(dash + 1)}</time
    >`;
}

export function renderDay(day: Day, { formatDay }: Ui): Html {
  return html`<time datetime="${day}">${formatDay(day)}</time>`;
}

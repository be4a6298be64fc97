import { edtfEnds, type Day, type Edtf } from "../../src/day.ts";
import { formatDay, formatEdtf } from "../../src/site/dates.ts";
import { html, type Html } from "../../src/site/html.ts";

export { formatDay, formatEdtf, formatTick, formatYears } from "../../src/site/dates.ts";

/** `<time>` where HTML has a form for it (years, months, days), and for both ends of an interval of them. */
export function renderEdtf(edtf: Edtf): Html {
  const shown = formatEdtf(edtf);
  const [first, second] = edtfEnds(edtf);
  if (!isHtmlTime(first) || (second !== undefined && !isHtmlTime(second))) return html`${shown}`;
  if (second === undefined) return html`<time datetime="${first}">${shown}</time>`;
  const dash = shown.indexOf("–");
  return html`<time datetime="${first}">${shown.slice(0, dash)}</time>–<time datetime="${second}"
      >${shown.slice(dash + 1)}</time
    >`;
}

const htmlTime = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

function isHtmlTime(edtf: Edtf): boolean {
  return htmlTime.test(edtf);
}

/** A date in HTML's own form; undefined where it has none for it. */
export function htmlTimeOf(edtf: Edtf): string | undefined {
  return isHtmlTime(edtf) ? edtf : undefined;
}

export function renderDay(day: Day): Html {
  return html`<time datetime="${day}">${formatDay(day)}</time>`;
}

import { isWebAddress } from "../../src/read/codec.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import type { Curated } from "../../src/types.ts";

/** What the archive's editor says of an entry, and that it is the editor who says it. */
export function renderCurated(
  { title, text, source, dateBefore }: Curated,
  { words: { entry: words }, formatEdtf }: Ui,
): Html {
  return html`${title !== undefined && html`<p class="entry-title" dir="auto">${title}</p>`}${
    text !== undefined &&
    html`<p class="entry-text" dir="auto">${text}</p>
      <p class="facts entry-source">
        ${words.editors}${source !== undefined && html` ${words.source} ${renderSource(source)}`}
      </p>`
  }${
    dateBefore !== undefined &&
    html`<p class="facts entry-dated">${words.datedByEditor(formatEdtf(dateBefore))}</p>`
  } `;
}

function renderSource(source: string): Html {
  return isWebAddress(source)
    ? html`<a href="${source}">${source}</a>`
    : html`<span dir="auto">${source}</span>`;
}

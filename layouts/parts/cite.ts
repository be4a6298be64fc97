import type { ArticlePage } from "../../src/site/article-page.ts";
import { citationFormats } from "../../src/site/citations/bibliography.ts";
import { citationParts, formatCitation } from "../../src/site/citations/line.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";

/**
 * How to cite the article. Its buttons, the line that says what was copied and the toolbar of a selection stay hidden until
 * `article.js` shows them; what that says is in `data-` attributes.
 */
export function renderCite({ citation, address, settings }: ArticlePage): Html {
  const ui = uiOf(settings);
  const { cite } = ui.words;
  const { URL: _, ...unplaced } = citation;
  return html`<section
    class="cite"
    aria-labelledby="cite"
    data-citation="${formatCitation(unplaced, ui)}"
    data-open="${cite.marks.open}"
    data-close="${cite.marks.close}"
    data-copied="${cite.copied}"
    data-link-copied="${cite.linkCopied}"
    data-not-copied="${cite.notCopied}"
    ${address !== undefined && html` data-address="${address}"`}
  >
    <h2 id="cite">${cite.heading}</h2>
    <p id="cite-line">
      ${citationParts(citation, ui).map((part, index) => html`${index > 0 && ", "}<bdi>${part}</bdi>`)}
    </p>
    <p>${copyButton("cite-line", cite.copy, cite.copyCitation)}</p>
    ${citationFormats.map(({ label, ending, format }) => {
      const id = `cite-${ending.replace(".", "-")}`;
      return html`<details>
        <summary>${label}</summary>
        <pre id="${id}" dir="ltr" translate="no">${format([citation]).trimEnd()}</pre>
        <p>${copyButton(id, cite.copy, cite.copyFormat(label))}</p>
      </details>`;
    })}
    <p class="said" role="status"></p>
    <div class="quote" role="toolbar" aria-label="${cite.selected}" lang="${ui.language}" hidden>
      <button type="button">${cite.copyQuotation}</button>
    </div>
  </section>`;
}

function copyButton(of: string, label: string, name: string): Html {
  return html`<button type="button" class="copy" data-copy="${of}" aria-label="${name}" hidden>
    ${label}
  </button>`;
}

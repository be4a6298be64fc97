import { anchorsOf } from "../../src/record/anchors.ts";
import { renderBlocks } from "../../src/record/html.ts";
import { markTimes, type TimeMark } from "../../src/record/time-marks.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import type { Article } from "../../src/types.ts";

/** Time expressions that lead to a timeline, by the anchor of their paragraph. */
type Marks = ReadonlyMap<string, readonly TimeMark[]>;

/** The blocks of a text, each with its anchor; the words that date something lead to the timeline. */
export function renderBody(article: Article, marks: Marks, { words }: Ui): readonly Html[] {
  const anchors = anchorsOf(article.body);
  return renderMarked(article, marks).map((block, index) => {
    const anchor = anchors[index];
    return html`<div class="block" id="${anchor}" tabindex="-1">
      ${block}<a
        class="anchor"
        href="#${anchor}"
        aria-label="${words.article.linkToParagraph(index + 1)}"
        >¶</a
      >
    </div> `;
  });
}

/** The same blocks without anchors, for a page that has several texts. */
export function renderMarked({ body }: Article, marks: Marks): readonly Html[] {
  const anchors = anchorsOf(body);
  return renderBlocks(body).map((block, index) =>
    trusted(markTimes(block, marks.get(anchors[index] ?? "") ?? [])),
  );
}

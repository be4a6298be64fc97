import { markTimes, type TimeMark } from "../../src/record/time-marks.ts";
import type { ArticleText } from "../../src/site/article-text.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";

/** Time expressions that lead to a timeline, by the anchor of their paragraph. */
type Marks = ReadonlyMap<string, readonly TimeMark[]>;

/** The blocks of a text, each with its anchor; the words that date something lead to the timeline. */
export function renderBody(text: ArticleText, marks: Marks, { words }: Ui): readonly Html[] {
  return renderMarked(text, marks).map((block, index) => {
    const anchor = text.blocks[index]?.anchor;
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
export function renderMarked({ blocks }: ArticleText, marks: Marks): readonly Html[] {
  return blocks.map(({ anchor, markup }) => trusted(markTimes(markup, marks.get(anchor) ?? [])));
}

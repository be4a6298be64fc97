import { anchorsOf } from "../../src/record/anchors.ts";
import { renderBlocks } from "../../src/record/html.ts";
import { markTimes, type TimeMark } from "../../src/record/time-marks.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Article } from "../../src/types.ts";
import { formatEdtf, htmlTimeOf } from "./dates.ts";

/** The blocks of a text, each with its anchor; the words that date something lead to the timeline. */
export function renderBody(article: Article, archive: Archive, from: string): readonly Html[] {
  const anchors = anchorsOf(article.body);
  const blocks = renderMarked(article, archive, from);
  return blocks.map((block, index) => {
    const anchor = anchors[index];
    return html`<div class="block" id="${anchor}" tabindex="-1">
      ${block}<a class="anchor" href="#${anchor}" aria-label="Link to paragraph ${index + 1}">¶</a>
    </div> `;
  });
}

/** The same blocks without anchors, for a page that has several texts. */
export function renderMarked(
  { path, body }: Article,
  archive: Archive,
  from: string,
): readonly Html[] {
  const anchors = anchorsOf(body);
  const marks = marksOf(path, archive, from);
  return renderBlocks(body).map((block, index) =>
    trusted(markTimes(block, marks.get(anchors[index] ?? "") ?? [])),
  );
}

/** By the anchor of the paragraph; the article's first story comes first. */
function marksOf(
  path: string,
  archive: Archive,
  from: string,
): ReadonlyMap<string, readonly TimeMark[]> {
  const all = (archive.cited.get(path) ?? []).flatMap(({ story, file, pages, told }) =>
    told.flatMap(({ event, account }) => {
      const { mention, mentionWithin, sentence, paragraph } = account;
      if (!mention || !mentionWithin) return [];
      const datetime = htmlTimeOf(mention.edtf ?? event.date);
      const mark: TimeMark = {
        sentence,
        within: mentionWithin,
        href: linkTo(from, pages.places.get(event.id) ?? file, event.id),
        title: `${formatEdtf(event.date)}, on the timeline of ${story.title}`,
        ...(datetime !== undefined && { datetime }),
      };
      return [{ paragraph, mark }];
    }),
  );
  const byParagraph = Map.groupBy(all, ({ paragraph }) => paragraph);
  return new Map([...byParagraph].map(([anchor, own]) => [anchor, own.map(({ mark }) => mark)]));
}

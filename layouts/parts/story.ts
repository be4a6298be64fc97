import { edtfBounds, edtfEnds, edtfGrain } from "../../src/day.ts";
import { renderBlocks } from "../../src/record/html.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import type { Event, Story } from "../../src/types.ts";
import { counted } from "../../src/site/words.ts";
import { articleList } from "./article-list.ts";
import { formatEdtf } from "./dates.ts";
import { renderDocument } from "./document.ts";
import { renderExports, renderJsonLd } from "./exports.ts";
import { outletsOf, spanOf } from "./story-facts.ts";
import { inReadingOrder, renderEntry } from "./timeline-entry.ts";

export function renderStory(archive: Archive, file: string): Html {
  const found = archive.stories.find((each) => each.file === file);
  if (!found) throw new Error(`no story at ${file}`);
  const { story } = found;
  const published = archive.articles.filter(({ stories }) => stories.includes(story.folder));
  const main = html`<div class="page-head">
      <p class="kicker">Story</p>
      <h1>${story.title}</h1>
      ${story.introduction && html`<div class="lede">${renderBlocks(story.introduction).map((each) => trusted(each))}</div>`}
      <p class="facts">${storyFacts(story)}</p>
    </div>
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      ${story.events.length === 0 && html`<p>No entry yet: none of the articles gives a date.</p>`}
      ${byYear(story.events).map(
        ([year, events]) =>
          html`<section class="year" aria-labelledby="y-${year}">
            <h3 id="y-${year}" ${isSaidBelow(events) && html` class="visually-hidden"`}>${year}</h3>
            <ol>
              ${events.map((event) => renderEntry(event, archive, file))}
            </ol>
          </section> `,
      )}
    </section>
    ${renderExports(found)}
    <section aria-labelledby="articles">
      <h2 id="articles">Articles in this story</h2>
      ${articleList(published, archive, file)}
    </section>`;
  return renderDocument({
    archive,
    file,
    title: story.title,
    main,
    head: renderJsonLd({ ...found, archive }),
  });
}

/** A year whose one entry is that year, or begins with it, needs no heading for the eye. */
function isSaidBelow([first, ...others]: readonly Event[]): boolean {
  return (
    others.length === 0 && first !== undefined && edtfGrain(edtfEnds(first.date)[0]) === "year"
  );
}

function storyFacts(story: Story): string {
  const outlets = outletsOf(story);
  const span = spanOf(story);
  return [
    counted(story.events.length, "entry", "entries"),
    span && formatEdtf(span),
    counted(story.articles.length, "article"),
    outlets.length > 0 && outlets.join(", "),
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(" · ");
}

/** Events by the year in which they start; years in order. */
function byYear(events: readonly Event[]): readonly [number, readonly Event[]][] {
  const years = Map.groupBy(
    events.toSorted(inReadingOrder),
    ({ date }) => edtfBounds(date).start.year,
  );
  return [...years];
}

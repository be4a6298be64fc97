import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletCounts, outletsOf } from "../../src/site/outlets.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo, storyStylesheetFile } from "../../src/site/urls.ts";
import { findDifferences } from "../../src/story/differences.ts";
import type { Event } from "../../src/types.ts";
import { setApart } from "./set-apart.ts";
import { renderCompared, renderTold } from "./compare-entry.ts";
import { renderTable } from "./compare-table.ts";
import { renderTexts } from "./compare-texts.ts";
import { renderDocument } from "./document.ts";

/** Entries against outlets: who told what, in whose words. It counts and quotes, and judges nothing. */
export function renderCompare(archive: Archive, file: string): Html {
  const page = archive.stories.find(({ pages }) => pages.compare === file);
  if (!page) throw new Error(`nothing to compare at ${file}`);
  const { story, pages } = page;
  const ui = uiOf(archive.settings);
  const words = ui.words.compare;
  const events = pages.shown.filter(({ accounts }) => accounts.length > 0);
  const outlets = [...outletCounts(events, ui).keys()];
  const found = events.map((event) => [event.id, findDifferences(event)] as const);
  const differences = new Map(found.filter(([, own]) => own.length > 0));
  const standing = { archive, page, from: file, differences };
  const groups = groupsOf(events, outlets, ui);
  const main = html`<div class="page-head">
      <p class="kicker">
        <a href="${linkTo(file, page.file)}"><bdi>${story.title}</bdi></a>
      </p>
      <h1>${words.title}</h1>
      <p class="lede">
        ${words.lede(ui.words.counts.entries(events.length), ui.words.counts.outlets(outlets.length))}
      </p>
    </div>
    ${renderTable(events, outlets, standing)}
    ${groups.shared.map(
      ({ name, id, events: own }) =>
        html`<section class="told-by-some" aria-labelledby="${id}">
          <h2 id="${id}">${name}</h2>
          ${own.map((event) => renderCompared(event, outlets, standing))}
        </section> `,
    )}
    ${
      groups.alone.length > 0 &&
      html`<section aria-labelledby="told-by-one">
        <h2 id="told-by-one">${words.byOne}</h2>
        ${groups.alone.map(
          ({ name, events: own }) =>
            html`<section>
              <h3>${setApart(words.alone(name), [name])}</h3>
              <ul class="alone">
                ${own.map((event) => renderTold(event, standing))}
              </ul>
            </section> `,
        )}
      </section>`
    }
    ${renderTexts(standing)}`;
  const stylesheets = [storyStylesheetFile];
  const title = words.titleOf(story.title);
  return renderDocument({ archive, file, title, main, stylesheets, isListed: page.isListed });
}

interface Group {
  readonly name: string;
  readonly events: readonly Event[];
}

interface Groups {
  readonly shared: readonly (Group & { readonly id: string })[];
  /** By outlet. */
  readonly alone: readonly Group[];
}

function groupsOf(events: readonly Event[], outlets: readonly string[], ui: Ui): Groups {
  const words = ui.words.compare;
  const tellers = new Map(events.map((event) => [event, outletsOf(event, ui)]));
  const told = (event: Event): number => tellers.get(event)?.size ?? 0;
  const all = events.filter((event) => told(event) === outlets.length);
  const some = events.filter((event) => told(event) > 1 && told(event) < outlets.length);
  const shared = [
    {
      name:
        outlets.length === 2 ? words.byBoth : words.byAll(ui.words.counts.outlets(outlets.length)),
      id: "told-by-all",
      events: all,
    },
    { name: words.bySome, id: "told-by-some", events: some },
  ];
  const alone = outlets.map((name) => ({
    name,
    events: events.filter((event) => told(event) === 1 && tellers.get(event)?.has(name)),
  }));
  return {
    shared: shared.filter((group) => group.events.length > 0),
    alone: alone.filter((group) => group.events.length > 0),
  };
}

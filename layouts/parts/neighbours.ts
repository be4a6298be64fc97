import type { ArticlePage } from "../../src/site/article-page.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Neighbour } from "../../src/site/neighbours.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";

/** The articles before and after it in each of its stories. */
export function renderNeighbours(page: ArticlePage): readonly Html[] {
  const ui = uiOf(page.settings);
  const { label, previous, next } = ui.words.neighbours;
  return page.neighbours.map(
    (each) =>
      html`<nav class="neighbours" aria-label="${label(each.story.title)}">
        ${each.previous && renderNeighbour(each.previous, "prev", previous, ui)}
        ${each.next && renderNeighbour(each.next, "next", next, ui)}
      </nav>`,
  );
}

function renderNeighbour(
  { title, outlet, day, href }: Neighbour,
  rel: "prev" | "next",
  name: string,
  { words, formatDay }: Ui,
): Html {
  const from = outlet ?? words.site.unknownOutlet;
  return html`<a class="${rel}" rel="${rel}" href="${href}">
    <span class="facts">${name}</span> <span class="title" dir="auto">${title}</span>
    <span class="facts"
      ><bdi>${from}</bdi>, ${day === undefined ? words.dates.undated : formatDay(day)}</span
    >
  </a> `;
}

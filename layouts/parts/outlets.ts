import { parseEdtf } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletsPage, type OutletsPage } from "../../src/site/lists/outlets-page.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { renderDocument } from "./document.ts";

export function renderOutlets(archive: Archive): Html {
  const page = outletsPage(archive);
  const ui = uiOf(archive.settings);
  const { counts, site, lists } = ui.words;
  const known = page.outlets.filter(({ name }) => name !== undefined).length;
  const main = html`<div class="page-head">
      <h1>${site.outlets}</h1>
      <p class="lede">
        ${lists.outletsLede(counts.outlets(known), counts.articles(page.articles))}
      </p>
    </div>
    <ul class="outlet-cards">
      ${page.outlets.map((each) => renderOutlet(each, ui))}
    </ul>`;
  return renderDocument({ archive, file: page.file, title: site.outlets, main });
}

function renderOutlet(
  { name, href, articles, years, stories }: OutletsPage["outlets"][number],
  { words, formatEdtf }: Ui,
): Html {
  const span = years === undefined ? undefined : parseEdtf(years);
  const facts = [
    words.counts.articles(articles),
    ...(span ? [formatEdtf(span)] : []),
    ...(stories > 0 ? [words.counts.stories(stories)] : []),
  ];
  return html`<li>
    <p class="headline"><a href="${href}" dir="auto">${name ?? words.site.unknownOutlet}</a></p>
    <p class="facts">${facts.join(" · ")}</p>
  </li> `;
}

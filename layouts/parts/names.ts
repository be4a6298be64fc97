import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { namesPages, type NameGroup } from "../../src/site/names/names-page.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { namesStylesheetFile } from "../../src/site/urls.ts";
import { renderDocument } from "./document.ts";

/** An index of names, A to Z, or the most named of each kind and the way to the others. */
export function renderNames(archive: Archive, file: string): Html {
  const page = namesPages(archive).find((each) => each.file === file);
  if (!page) throw new Error(`no names at ${file}`);
  const ui = uiOf(archive.settings);
  const { names, site } = ui.words;
  const { kind, namesHref, groups, total } = page;
  const title = kind === undefined ? names.title : names[kind];
  const main = html`<div class="page-head">
      ${
        namesHref !== undefined &&
        html`<nav aria-label="${site.where}">
          <p class="kicker"><a href="${namesHref}">${names.title}</a></p>
        </nav>`
      }
      <h1>${title}</h1>
      ${total > 0 && html`<p class="lede">${kind === undefined ? names.lede : names.names(total)}</p>`}
    </div>
    ${total === 0 && html`<p class="empty">${names.none}</p>`}
    ${groups.map((group) => renderGroup(group, kind === undefined, ui))}`;
  return renderDocument({ archive, file, title, main, stylesheets: [namesStylesheetFile] });
}

function renderGroup({ kind, total, href, letters }: NameGroup, isOne: boolean, ui: Ui): Html {
  const { names } = ui.words;
  const body = letters.map(({ letter, names: items }) => {
    const list = html`<ul>
      ${items.map((item) => renderItem(item, ui))}
    </ul>`;
    return letter === undefined
      ? html`<div class="letter">${list}</div>`
      : html`<div class="letter">
          ${isOne ? html`<h3>${letter}</h3>` : html`<h2>${letter}</h2>`} ${list}
        </div> `;
  });
  if (!isOne) return html`<div class="names">${body}</div>`;
  return html`<section class="names" aria-labelledby="${kind}">
    <h2 id="${kind}">${names[kind]} <span class="count">${ui.formatNumber(total)}</span></h2>
    ${kind === "other" && html`<p class="facts">${names.otherLede}</p>`} ${body}
    ${href !== undefined && html`<p class="more"><a href="${href}">${names.all(names.names(total))}</a></p>`}
  </section> `;
}

function renderItem(
  { name, href, articles, outlets }: NameGroup["letters"][number]["names"][number],
  { words: { counts } }: Ui,
): Html {
  const facts = [counts.articles(articles), ...(outlets > 0 ? [counts.outlets(outlets)] : [])];
  return html`<li>
    <a href="${href}"><bdi>${name}</bdi></a> <span class="count">${facts.join(" · ")}</span>
  </li> `;
}

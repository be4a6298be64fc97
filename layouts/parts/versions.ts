import type { ArticlePage } from "../../src/site/article-page.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import type { OtherText, Version } from "../../src/site/versions.ts";
import type { ChangedParagraph, Changes } from "../../src/story/changes.ts";

/** Other states of an article, and other outlets that print its text. */
export function renderVersions(page: ArticlePage): Html | false {
  const { versions, copies, moreVersions, moreCopies } = page;
  if (versions.length === 0 && copies.length === 0) return false;
  const ui = uiOf(page.settings);
  const { heading, copiesHeading, more } = ui.words.versions;
  const lang = page.article.facts.language?.value;
  return html`${
    versions.length > 0 &&
    html`<section class="versions">
      <h2>${heading}</h2>
      <ol>
        ${versions.map((version) => renderVersion(version, lang, ui))}
      </ol>
      ${moreVersions > 0 && html`<p class="facts">${more(moreVersions)}</p>`}
    </section> `
  }${
    copies.length > 0 &&
    html`<section class="versions">
      <h2>${copiesHeading}</h2>
      <ul>
        ${copies.map(
          (copy) =>
            html`<li>
              ${renderHead(copy, ui)}
              <p class="facts">${shareOf(copy, ui)}</p>
            </li> `,
        )}
      </ul>
      ${moreCopies > 0 && html`<p class="facts">${more(moreCopies)}</p>`}
    </section>`
  }`;
}

function renderHead({ title, outlet, day, time, href }: OtherText, ui: Ui, when?: string): Html {
  const { site, dates } = ui.words;
  const date = day === undefined ? dates.undated : ui.formatDay(day);
  const facts = [outlet ?? site.unknownOutlet, time === undefined ? date : `${date}, ${time}`];
  return html`<p>
    <a href="${href}" dir="auto">${title}</a>
    <span class="facts"
      ><bdi>${facts[0]}</bdi>, ${facts[1]}${when !== undefined && ` (${when})`}</span
    >
  </p>`;
}

function renderVersion(version: Version, lang: string | undefined, ui: Ui): Html {
  const { when, isTarget, changes } = version;
  const { words } = ui;
  const told = changes && changesIn(changes, isTarget, ui);
  const shown = changes?.paragraphs ?? [];
  return html`<li>
    ${renderHead(version, ui, when && words.versions[when])}
    <p class="facts">
      ${told ?? shareOf(version, ui)}${told !== undefined && isOther(changes) && ` ${shareOf(version, ui)}`}
    </p>
    ${
      shown.length > 0 &&
      html`<details>
        <summary>${words.versions.show}</summary>
        <div class="changes" ${lang !== undefined && html`lang="${lang}"`} dir="auto">
          ${shown.map((paragraph) => renderChanged(paragraph))}
        </div>
      </details>`
    }
  </li> `;
}

function isOther(changes: Changes | undefined): boolean {
  return changes !== undefined && countIn(changes) > 0;
}

function countIn({ added, removed, changed, moved }: Changes): number {
  return added + removed + changed + moved;
}

/** "From it to this text: 2 paragraphs added, 1 paragraph changed." */
function changesIn(changes: Changes, isTarget: boolean, { words }: Ui): string {
  const { same, toThis, toOther, ...of } = words.versions;
  if (countIn(changes) === 0) return same;
  const kinds = ["added", "removed", "changed", "moved"] as const;
  const parts = kinds.flatMap((kind) => (changes[kind] > 0 ? of[kind](changes[kind]) : []));
  return (isTarget ? toOther : toThis)(parts.join(", "));
}

/** Of whichever of the two has more of itself in the other. */
function shareOf({ share, shareOfOther }: OtherText, { words, formatNumber }: Ui): string {
  const { same, percent, ofThis, ofOther } = words.versions;
  if (share === 1 && shareOfOther === 1) return same;
  const say = share >= shareOfOther ? ofThis : ofOther;
  return say(percent(formatNumber(Math.round(Math.max(share, shareOfOther) * 100))));
}

function renderChanged(paragraph: ChangedParagraph): Html {
  const parts = paragraph.map(({ in: where, item }) => {
    if (where === "both") return html`${item}`;
    return where === "first" ? html`<del>${item}</del>` : html`<ins>${item}</ins>`;
  });
  return html`<p>${parts}</p> `;
}

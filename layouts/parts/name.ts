import { parseEdtf } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import {
  sentenceAt,
  toNameView,
  type NameQuote,
  type NameRow,
  type NameView,
} from "../../src/site/names/name-page.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { namesStylesheetFile } from "../../src/site/urls.ts";
import { renderDay, renderEdtf } from "./dates.ts";
import { renderDocument } from "./document.ts";
import { withMarks } from "./marked.ts";

/** Who or what one name is in the archive: the articles that have it, in their words, and its place on the timelines. */
export function renderName(archive: Archive, file: string): Html {
  const page = archive.names().byFile.get(file);
  if (!page) throw new Error(`no name at ${file}`);
  const view = toNameView(archive, page);
  const ui = uiOf(archive.settings);
  const { names, site, counts } = ui.words;
  const main = html`<div class="page-head">
      <nav aria-label="${site.where}">
        <p class="kicker">
          <a href="${view.namesHref}">${names.title}</a> · ${names.kinds[view.kind]}
        </p>
      </nav>
      <h1 dir="auto">${view.name}</h1>
      <p class="facts">${counts.articles(view.articles)} · ${counts.outlets(view.outletCount)}</p>
      ${renderFacts(view, ui)}
    </div>
    ${renderEntries(view, ui)}
    <section aria-labelledby="articles">
      <h2 id="articles">${names.articles}</h2>
      <p class="facts">${names.quoted}</p>
      ${byMonth(view.quoted, ui).map(
        ([month, own]) =>
          html`<section class="named">
            <h3>${month}</h3>
            ${own.map((quote) => renderQuote(quote, archive, ui))}
          </section> `,
      )}
    </section>
    ${renderEarlier(view, ui)}`;
  return renderDocument({
    archive,
    file,
    title: view.name,
    main,
    stylesheets: [namesStylesheetFile],
    isListed: view.isListed,
  });
}

function renderFacts({ spellings, stories, outlets, outletCount }: NameView, ui: Ui): Html {
  const { names, site, counts } = ui.words;
  const more = outletCount - outlets.length;
  const counted = ({ title, href, count }: NameView["outlets"][number]): Html =>
    html`<a href="${href}"><bdi>${title ?? site.unknownOutlet}</bdi></a>
      <span class="count">${ui.formatNumber(count)}</span>`;
  return html`<dl class="name-facts">
    ${
      spellings.length > 0 &&
      html`<dt>${names.alsoWritten}</dt>
        <dd>${listed(spellings.map((each) => html`<bdi>${each}</bdi>`))}</dd>`
    }
    ${
      stories.length > 0 &&
      html`<dt>${names.stories}</dt>
        <dd>${listed(stories.map((each) => counted(each)))}</dd>`
    }
    <dt>${names.outlets}</dt>
    <dd>
      ${listed(outlets.map((each) => counted(each)))}
      ${more > 0 && names.moreOutlets(counts.otherOutlets(more))}
    </dd>
  </dl>`;
}

function listed(parts: readonly Html[]): readonly Html[] {
  return parts.map((part, index) => html`${index > 0 && ", "}${part}`);
}

function renderEntries({ entries, entryCount }: NameView, ui: Ui): Html | false {
  const { names, counts } = ui.words;
  return (
    entries.length > 0 &&
    html`<section aria-labelledby="entries">
      <h2 id="entries">${names.entries}</h2>
      ${entryCount > entries.length && html`<p class="facts">${names.someEntries(ui.formatNumber(entries.length), counts.entries(entryCount))}</p>`}
      <ol class="name-entries">
        ${entries.map(
          ({ date, href, words, outlet }) =>
            html`<li>
              <a href="${href}">${renderEdtf(date, ui)}</a>
              <p>
                <span dir="auto">${words}</span
                >${outlet !== undefined && html` <bdi class="outlet">${outlet}</bdi>`}
              </p>
            </li> `,
        )}
      </ol>
    </section>`
  );
}

/** In the order given. */
function byMonth<T extends NameRow>(rows: readonly T[], ui: Ui): readonly [string, readonly T[]][] {
  const months = Map.groupBy(rows, ({ day }) => day?.slice(0, 7));
  return [...months].map(([month, own]) => {
    const edtf = month === undefined ? undefined : parseEdtf(month);
    return [edtf ? ui.formatHeading(edtf) : ui.words.lists.undated, own];
  });
}

function renderQuote(quote: NameQuote, archive: Archive, ui: Ui): Html {
  const { href, title, language, outlet, day, path, at } = quote;
  const article = archive.byPath.get(path)?.article;
  const [index, start, end] = at;
  const sentence = article ? sentenceAt(article, index) : "";
  const lang = language !== undefined && html` lang="${language}"`;
  const words = withMarks(sentence, shownOf(sentence, start, end), [
    { tag: "mark", spans: [{ start, end }] },
  ]);
  return html`<figure class="account">
    <blockquote${lang} dir="auto"><p>${words}</p></blockquote>
    <figcaption>
      <bdi class="outlet">${outlet ?? ui.words.site.unknownOutlet}</bdi>,
      ${day === undefined ? ui.words.dates.undated : renderDay(day, ui)}:
      <cite><a href="${href}"${lang} dir="auto">${title}</a></cite>
    </figcaption>
  </figure> `;
}

const longestSide = 240; // characters on either side of the name; a sentence that long is a list

function shownOf(sentence: string, start: number, end: number): { start: number; end: number } {
  const from = start > longestSide ? sentence.indexOf(" ", start - longestSide) + 1 : 0;
  const to =
    sentence.length - end > longestSide
      ? sentence.lastIndexOf(" ", end + longestSide)
      : sentence.length;
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

function renderEarlier({ earlier, left }: NameView, ui: Ui): Html | false {
  const { names, counts, site } = ui.words;
  return (
    earlier.length > 0 &&
    html`<section class="earlier" aria-labelledby="earlier">
      <h2 id="earlier">${names.earlier}</h2>
      ${byMonth(earlier, ui).map(
        ([month, own]) =>
          html`<h3>${month}</h3>
            <ul>
              ${own.map(
                ({ href, outlet, day }) =>
                  html`<li>
                    <a href="${href}"
                      ><bdi>${outlet ?? site.unknownOutlet}</bdi
                      >${day !== undefined && html`, ${ui.formatTick(day, "day")}`}</a
                    >
                  </li> `,
              )}
            </ul> `,
      )}
      ${left > 0 && html`<p class="facts">${names.left(counts.articles(left))}</p>`}
    </section>`
  );
}

import type { Published } from "../../src/site/addresses.ts";
import type { Archive, Cited } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletOf } from "../../src/site/outlets.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Account, Event } from "../../src/types.ts";
import { formatEdtf } from "./dates.ts";

/** The timelines' entries that cite an article, in its own words. */
export function renderCitations({ article, file }: Published, archive: Archive): readonly Html[] {
  return (archive.cited.get(article.path) ?? []).map(
    (cited) =>
      html`<section class="in-story">
        <h2>On the timeline of <a href="${linkTo(file, cited.file)}">${cited.story.title}</a></h2>
        <ul>
          ${cited.citations.map(({ event, account }) => html`<li><a href="${entryLink(file, cited, event)}">${formatEdtf(event.date)}</a>: <span dir="auto">${account.words}</span></li> `)}
        </ul>
      </section>`,
  );
}

const mostEvents = 8; // those that weigh most; the timeline has all
const mostAccounts = 3; // of one event

/** What other articles tell of the events that this one tells, those of other outlets first. */
export function renderOtherAccounts({ article, file }: Published, archive: Archive): Html | false {
  const { outlet } = article.facts;
  const events = (archive.cited.get(article.path) ?? []).flatMap((cited) =>
    cited.citations.flatMap(({ event }) => {
      const others = voicesOf(event, article.path, outlet?.value).slice(0, mostAccounts);
      return others.length > 0 ? [{ cited, event, others }] : [];
    }),
  );
  const heaviest = events.toSorted((a, b) => b.event.weight - a.event.weight).slice(0, mostEvents);
  return (
    heaviest.length > 0 &&
    html`<section class="in-story">
      <h2>Other accounts of the same events</h2>
      <ul>
        ${heaviest.map(
          ({ cited, event, others }) =>
            html`<li>
              <a href="${entryLink(file, cited, event)}">${formatEdtf(event.date)}</a>
              <ul>
                ${others.map((account) => renderVoice(account, archive, file))}
              </ul>
            </li> `,
        )}
      </ul>
    </section>`
  );
}

/** One account an article, other outlets before the article's own. */
function voicesOf(
  { accounts }: Event,
  path: string,
  outlet: string | undefined,
): readonly Account[] {
  const byArticle = Map.groupBy(
    accounts.filter((account) => account.path !== path),
    (account) => account.path,
  );
  const first = [...byArticle.values()].flatMap(([account]) => account ?? []);
  const isOther = (account: Account): boolean => account.outlet !== outlet;
  return [...first.filter(isOther), ...first.filter((account) => !isOther(account))];
}

function renderVoice(account: Account, archive: Archive, from: string): Html {
  const { path, paragraph, words } = account;
  const published = archive.byPath.get(path);
  const name = outletOf(account);
  const link = published && linkTo(from, published.file, paragraph);
  return html`<li>
    ${link === undefined ? name : html`<a href="${link}">${name}</a>`}:
    <span dir="auto">${words}</span>
  </li> `;
}

function entryLink(from: string, { file, pages }: Cited, { id }: Event): string {
  return linkTo(from, pages.places.get(id) ?? file, id);
}

import { compareEdtf, edtfGrain } from "../../src/day.ts";
import { comparePaths } from "../../src/notes.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Account, Against, Event } from "../../src/types.ts";
import { renderCurated } from "./curated.ts";
import { formatDay, renderEdtf } from "./dates.ts";

/** By date; where dates are the same, what more is told of first. */
export function inReadingOrder(a: Event, b: Event): number {
  return compareEdtf(a.date, b.date) || b.weight - a.weight || comparePaths(a.id, b.id);
}

/** An entry: its date as precise as the texts give it, and each account in its outlet's own words. */
export function renderEntry(event: Event, archive: Archive, from: string): Html {
  const { id, date, accounts, joined, curated } = event;
  const outlets = new Set(accounts.map(({ outlet, path }) => outlet ?? path));
  const others = accounts.slice(1).map((account) => account.id);
  return html`<li class="entry" id="${id}" tabindex="-1">
    <p class="date">
      ${renderEdtf(date)} <a class="permalink" href="#${id}" aria-label="Link to this entry">#</a>
    </p>
    <div class="accounts">
      ${curated && renderCurated(curated)}${others.map((alias) => html`<span id="${alias}"></span>`)}${accounts.map((account) => renderAccount(account, event, archive, from))}
      ${
        joined.length > 0 &&
        html`<details class="joined">
          <summary>
            ${outlets.size > 1 ? `Told by ${outlets.size} outlets` : `Told in ${accounts.length} sentences`}:
            why these are one entry
          </summary>
          <ul>
            ${joined.map((why) => html`<li>${why}</li>`)}
          </ul>
        </details>`
      }
    </div>
  </li> `;
}

function renderAccount(account: Account, event: Event, archive: Archive, from: string): Html {
  const { path, outlet, paragraph, sentence, within, articleTitle } = account;
  const published = archive.byPath.get(path);
  const { language, day } = published?.article.facts ?? {};
  const link = published && linkTo(from, published.file, paragraph);
  return html`<figure class="account">
<blockquote${language && html` lang="${language.value}"`} dir="auto"><p>${aside(sentence.slice(0, within.start))}${marked(account)}${aside(sentence.slice(within.end))}</p></blockquote>
<figcaption><span class="outlet">${outlet ?? "Outlet unknown"}</span>, ${day ? formatDay(day.value) : "undated"}: <cite><a href="${link}" dir="auto">${articleTitle}</a></cite>${datedBy(account, event)}</figcaption>
</figure>
`;
}

/** What stands around the clause in its sentence. */
function aside(text: string): Html | false {
  return text !== "" && html`<span class="aside">${text}</span>`;
}

/** The clause, the words that date it marked. */
function marked({ words, sentence, within, mentionWithin }: Account): Html {
  if (!mentionWithin) return html`${words}`;
  const { start, end } = mentionWithin;
  return html`${sentence.slice(within.start, start)}<mark>${sentence.slice(start, end)}</mark>${sentence.slice(end, within.end)}`;
}

function datedBy({ mention }: Account, { date }: Event): Html | false {
  if (!mention) return html`. <span class="dated">Dated by the article’s own day.</span>`;
  const { against, text } = mention;
  if (against === undefined || (against.by === "article" && edtfGrain(date) === "interval"))
    return false;
  return html`. <span class="dated">“${text}” is counted from ${sourceOf(against)}.</span>`;
}

/** In quotation marks only what the text says so. */
function sourceOf({ by, said, value }: Against): string {
  if (by === "article") return "the article’s day";
  return said === undefined ? value : `“${said}”`;
}

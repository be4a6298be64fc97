import { edtfGrain } from "../../src/day.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletsOf } from "../../src/site/outlets.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import { counted } from "../../src/site/words.ts";
import type { Archive } from "../../src/site/archive.ts";
import { tellersOf } from "../../src/story/tellers.ts";
import type { Event } from "../../src/types.ts";
import { renderAccount, renderSummary } from "./account.ts";
import { renderCurated } from "./curated.ts";
import { renderEdtf } from "./dates.ts";

/** Where an entry stands. */
export interface Standing {
  readonly archive: Archive;
  /** The file of the page. */
  readonly from: string;
  /** The file of the page that has all of its accounts, where this one has only some. */
  readonly full?: string;
  /** Its place among the page's entries by weight, 1 for the weightiest. */
  readonly rank: number;
  /** The page's outlets among which a reader can choose, with their indexes. */
  readonly outlets: ReadonlyMap<string, number>;
}

const mostOpen = 2; // accounts that are shown without a click
const mostOthers = 2; // further accounts on a page that has only some

/** Its date as precise as the texts give it, the words that say it best, who tells it, and every account. */
export function renderEntry(event: Event, standing: Standing): Html {
  const { id, date } = event;
  const tellers = [...outletsOf(event)].flatMap((name) => standing.outlets.get(name) ?? []);
  return html`<li
    class="entry"
    id="${id}"
    tabindex="-1"
    data-rank="${standing.rank}"
    data-outlets="${tellers.join(" ")}"
  >
    <div class="stamp">
      <p class="date">
        ${renderEdtf(date)} <a class="permalink" href="#${id}" aria-label="Link to this entry">#</a>
      </p>
      ${renderHour(event)}
    </div>
    <div class="told">
      ${otherAliases(event).map((alias) => html`<span id="${alias}"></span>`)}${event.curated && renderCurated(event.curated)}${renderSummary(event, standing.archive, standing.from)}${renderOthers(event, standing)}
    </div>
  </li> `;
}

/** Of a day within the story: its hour, or that no text says so. */
function renderHour({ date, time, accounts, isBackground }: Event): Html | false {
  if (edtfGrain(date) !== "day") return false;
  if (time !== undefined) {
    // HTML has no hour 24, the midnight that ends a day, and 00:00 of the next day is not what the texts say.
    const isInHtml = !time.startsWith("24");
    const hour = isInHtml ? html`<time datetime="${date}T${time}">${time}</time>` : time;
    return html`<p class="hour">${hour}</p>`;
  }
  if (isBackground || accounts.length === 0) return false;
  const differ = new Set(accounts.flatMap((account) => account.time ?? []));
  return html`<p class="hour unknown">
    ${differ.size > 1 ? "accounts differ in the hour" : "time not stated"}
  </p>`;
}

function renderOthers(event: Event, standing: Standing): Html | false {
  const { accounts, id } = event;
  if (accounts.length === 0) return false;
  const { archive, from, full } = standing;
  const shown = othersShown(event, standing);
  const figures = shown.map((account) =>
    renderAccount({ account, event, archive, from, hasAnchor: true }),
  );
  const isOpen = accounts.length <= mostOpen;
  const isAll = shown.length === accounts.length - 1;
  return html`${isOpen && figures}
    <p class="facts">
      <span class="told-by">${toldBy(event)}</span> <span class="weight">${weightOf(event)}</span>
    </p>
    ${
      !isOpen &&
      html`<details class="others">
        <summary>
          ${isAll ? `The ${shown.length} other accounts` : `Other accounts: ${shown.length} of ${accounts.length - 1}`}
        </summary>
        ${figures}${!isAll && full !== undefined && html`<p class="facts"><a href="${linkTo(from, full, id)}">All ${accounts.length} accounts, and why they are one entry</a></p>`}
      </details>`
    }
    ${(isAll || full === undefined) && renderJoined(event, uiOf(archive.settings))}`;
}

/** All but the summary's; of many, on a page that has only some, those of other outlets first. */
function othersShown(event: Event, { full }: Standing): Event["accounts"] {
  const chosen = event.summary?.account ?? 0;
  const others = event.accounts.filter((_, index) => index !== chosen);
  return full === undefined ? others : newVoicesFirst(event, others).slice(0, mostOthers);
}

/** Ids that lead to the entry and to none of its accounts, which have their own or stand on another page. */
function otherAliases({ accounts, aliases }: Event): readonly string[] {
  const own = new Set(accounts.map(({ id }) => id));
  return aliases.filter((alias) => !own.has(alias));
}

/** Outlets that the summary is not from before others, each outlet's first account before its second. */
function newVoicesFirst(
  { accounts, summary }: Event,
  others: Event["accounts"],
): Event["accounts"] {
  const heard = new Set([accounts[summary?.account ?? 0]?.outlet]);
  const first = others.filter(({ outlet }) => !heard.has(outlet) && heard.add(outlet));
  return [...first, ...others.filter((account) => !first.includes(account))];
}

/** "Told by 7 outlets, 3 origins": copies of one text confirm nothing. */
function toldBy({ accounts, origins }: Event): string {
  const { size } = tellersOf({ accounts });
  const [only] = accounts;
  if (size > 1) return `Told by ${size} outlets, ${counted(origins, "origin")}.`;
  const name = only?.outlet ?? "one article";
  const often = accounts.length > 1 ? `, in ${accounts.length} sentences` : "";
  return `Told by ${name} alone${often}.`;
}

const partNames: Readonly<Record<string, string>> = {
  outlets: "outlets",
  lead: "lead",
  echoes: "later mentions",
  vagueness: "vague date",
};

/** What its weight is made of: "Weight 5.5: outlets 2 + lead 1 + later mentions 2.5". */
function weightOf({ weight, parts }: Event): string {
  const made = Object.entries(parts)
    .filter(([, part]) => part !== 0)
    .map(([name, part], index) => {
      const sign = part < 0 ? "− " : index > 0 ? "+ " : "";
      return `${sign}${partNames[name] ?? name} ${rounded(Math.abs(part))}`;
    });
  return `Weight ${rounded(weight)}${made.length > 1 ? ` = ${made.join(" ")}` : ""}.`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function renderJoined({ joined }: Event, { words }: Ui): Html | false {
  const reasons = [...new Set(joined.map((join) => words.reasons.reasonOfJoin(join)))];
  return (
    reasons.length > 0 &&
    html`<details class="joined">
      <summary>Why these are one entry</summary>
      <ul>
        ${reasons.map((why) => html`<li>${why}</li>`)}
      </ul>
    </details>`
  );
}

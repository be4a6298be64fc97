import { edtfGrain } from "../../src/day.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletsOf } from "../../src/site/outlets.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Archive } from "../../src/site/archive.ts";
import { tellersOf } from "../../src/story/tellers.ts";
import type { Event, Join } from "../../src/types.ts";
import { renderAccount, renderSummary } from "./account.ts";
import { renderCurated } from "./curated.ts";
import { renderEdtf } from "./dates.ts";
import { setApart } from "./set-apart.ts";

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

type Words = Ui["words"]["entry"];

const mostOpen = 2; // accounts that are shown without a click
const mostOthers = 2; // further accounts on a page that has only some

/** Its date as precise as the texts give it, the words that say it best, who tells it, and every account. */
export function renderEntry(event: Event, standing: Standing): Html {
  const { id, date } = event;
  const ui = uiOf(standing.archive.settings);
  const tellers = [...outletsOf(event, ui)].flatMap((name) => standing.outlets.get(name) ?? []);
  return html`<li
    class="entry"
    id="${id}"
    tabindex="-1"
    data-rank="${standing.rank}"
    data-outlets="${tellers.join(" ")}"
  >
    <div class="stamp">
      <p class="date">
        ${renderEdtf(date, ui)}
        <a class="permalink" href="#${id}" aria-label="${ui.words.entry.link}">#</a>
      </p>
      ${renderHour(event, ui.words.entry)}
    </div>
    <div class="told">
      ${otherAliases(event).map((alias) => html`<span id="${alias}"></span>`)}${event.curated && renderCurated(event.curated, ui)}${renderSummary(event, standing.archive, standing.from)}${renderOthers(event, standing)}
    </div>
  </li> `;
}

/** Of a day within the story: its hour, or that no text says so. */
function renderHour({ date, time, accounts, isBackground }: Event, words: Words): Html | false {
  if (edtfGrain(date) !== "day") return false;
  if (time !== undefined) {
    // HTML has no hour 24, the midnight that ends a day, and 00:00 of the next day is not what the texts say.
    const isInHtml = !time.startsWith("24");
    const hour = isInHtml ? html`<time datetime="${date}T${time}">${time}</time>` : time;
    return html`<p class="hour">${hour}</p>`;
  }
  if (isBackground || accounts.length === 0) return false;
  const differ = new Set(accounts.flatMap((account) => account.time ?? []));
  return html`<p class="hour unknown">${differ.size > 1 ? words.hoursDiffer : words.noHour}</p>`;
}

function renderOthers(event: Event, standing: Standing): Html | false {
  const { accounts, id } = event;
  if (accounts.length === 0) return false;
  const { archive, from, full } = standing;
  const ui = uiOf(archive.settings);
  const words = ui.words.entry;
  const shown = othersShown(event, standing);
  const figures = shown.map((account) =>
    renderAccount({ account, event, archive, from, hasAnchor: true }),
  );
  const isOpen = accounts.length <= mostOpen;
  const isAll = shown.length === accounts.length - 1;
  return html`${isOpen && figures}
    <div class="told-by">
      <p>${setApart(toldBy(event, ui), [event.accounts[0]?.outlet ?? ""])}</p>
      ${renderWhy(event, (isAll || full === undefined) && event.joined.length > 0, ui)}
    </div>
    ${
      !isOpen &&
      html`<details class="others">
        <summary>
          ${isAll ? words.others(shown.length) : words.someOthers(shown.length, accounts.length - 1)}
        </summary>
        ${figures}${!isAll && full !== undefined && html`<p class="facts"><a href="${linkTo(from, full, id)}">${words.allAccounts(accounts.length)}</a></p>`}
      </details>`
    }`;
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
function toldBy({ accounts, origins }: Event, { words: { entry, counts } }: Ui): string {
  const { size } = tellersOf({ accounts });
  const [only] = accounts;
  if (size > 1) return entry.toldBy(counts.outlets(size), entry.origins(origins));
  const name = only?.outlet ?? entry.oneArticle;
  return accounts.length > 1
    ? entry.toldAloneIn(name, entry.sentences(accounts.length))
    : entry.toldAlone(name);
}

/** In the order in which a reason says them. */
function namesIn(join: Join): readonly string[] {
  if (join.by === "words") return [join.who, join.as, ...join.words];
  return join.by === "editor" ? join.who : [];
}

/** What its weight is made of: "Weight 5.5: outlets 2 + lead 1 + later mentions 2.5". */
function weightOf({ weight, parts }: Event, { words, formatNumber }: Ui): string {
  const names: Readonly<Record<string, string>> = words.entry.parts;
  const rounded = (value: number): string => formatNumber(Math.round(value * 10) / 10);
  const made = Object.entries(parts)
    .filter(([, part]) => part !== 0)
    .map(([name, part], index) => {
      const sign = part < 0 ? "− " : index > 0 ? "+ " : "";
      return `${sign}${names[name] ?? name} ${rounded(Math.abs(part))}`;
    });
  return made.length > 1
    ? words.entry.weightOf(rounded(weight), made.join(" "))
    : words.entry.weight(rounded(weight));
}

/** What it weighs, and where all of its accounts stand here why they are one entry. */
function renderWhy(event: Event, isJoinedHere: boolean, ui: Ui): Html {
  const words = ui.words.entry;
  const reasons = isJoinedHere
    ? new Map(event.joined.map((join) => [ui.words.reasons.reasonOfJoin(join), namesIn(join)]))
    : new Map<string, readonly string[]>();
  return html`<details class="why">
    <summary>${reasons.size > 0 ? words.whyOne : words.why}</summary>
    <p class="weight">${weightOf(event, ui)}</p>
    ${
      reasons.size > 0 &&
      html`<ul>
        ${[...reasons].map(([why, names]) => html`<li>${setApart(why, names)}</li>`)}
      </ul>`
    }
  </details>`;
}

import { edtfGrain } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletOf } from "../../src/site/outlets.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Account, Against, Event, Span } from "../../src/types.ts";
import { withMarks } from "./marked.ts";

interface Quotation {
  readonly account: Account;
  readonly event: Event;
  readonly archive: Archive;
  readonly from: string;
  /** The part of the sentence that tells the event; the account's own where it is absent. */
  readonly told?: Span;
  readonly isSummary?: boolean;
  /** Whether a link to the account leads to it; the id of an entry's first account is the entry's. */
  readonly hasAnchor?: boolean;
  /** Without it the outlet's name stands in the caption. */
  readonly isUnderItsName?: boolean;
  /** Numbers and the like that another account gives otherwise. */
  readonly differs?: readonly Span[];
}

/** An account in its outlet's own words, with a link to the paragraph that says them. */
export function renderAccount(quotation: Quotation): Html {
  const { account, event, archive, from, differs = [] } = quotation;
  const { path, paragraph, sentence, mentionWithin, articleTitle } = account;
  const told = quotation.told ?? account.within;
  const published = archive.byPath.get(path);
  const { language, day } = published?.article.facts ?? {};
  const ui = uiOf(archive.settings);
  const link = published && linkTo(from, published.file, paragraph);
  const words = withMarks(sentence, shownOf(sentence, told), [
    { tag: "span", name: "aside", spans: [before(told), after(told, sentence)] },
    { tag: "mark", name: "differs", spans: differs },
    { tag: "mark", spans: mentionWithin ? [mentionWithin] : [] },
  ]);
  const name = html`<bdi class="outlet">${outletOf(account, ui)}</bdi>, `;
  const id = quotation.hasAnchor && account.id !== event.id && html` id="${account.id}"`;
  return html`<figure class="account${quotation.isSummary && " summary"}"${id}>
<blockquote${language && html` lang="${language.value}"`} dir="auto"><p>${words}</p></blockquote>
<figcaption>${!quotation.isUnderItsName && name}${day ? ui.formatDay(day.value) : ui.words.dates.undated}: <cite><a href="${link}" dir="auto">${articleTitle}</a></cite>${datedBy(account, event, ui)}</figcaption>
</figure>
`;
}

function before({ start }: Span): Span {
  return { start: 0, end: start };
}

function after({ end }: Span, sentence: string): Span {
  return { start: end, end: sentence.length };
}

const longestAside = 240; // characters on either side of what tells the event; a sentence that long is a list

/** The part of a sentence that is quoted: all of it, but for what is far from the words that tell. */
function shownOf(sentence: string, { start, end }: Span): Span {
  const from = start > longestAside ? sentence.indexOf(" ", start - longestAside) + 1 : 0;
  const to =
    sentence.length - end > longestAside
      ? sentence.lastIndexOf(" ", end + longestAside)
      : sentence.length;
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

/** The account that says an entry best, and of its words those that do. */
export function renderSummary(event: Event, archive: Archive, from: string): Html | false {
  const { summary, accounts } = event;
  const account = accounts[summary?.account ?? 0];
  if (!account) return false;
  const quotation = { account, event, archive, from, isSummary: true, hasAnchor: true };
  const start = summary ? account.sentence.indexOf(summary.words, account.within.start) : -1;
  if (!summary || start === -1) return renderAccount(quotation);
  return renderAccount({ ...quotation, told: { start, end: start + summary.words.length } });
}

function datedBy(
  { mention }: Account,
  { date }: Event,
  { words: { entry: words } }: Ui,
): Html | false {
  if (!mention) return html` · <span class="dated">${words.datedByArticle}</span>`;
  const { against, text } = mention;
  if (against === undefined || (against.by === "article" && edtfGrain(date) === "interval"))
    return false;
  return html` ·
    <span class="dated" dir="auto">${words.countedFrom(text, sourceOf(against, words))}</span>`;
}

/** In quotation marks only what the text says so. */
function sourceOf({ by, said, value }: Against, words: Ui["words"]["entry"]): string {
  if (by === "article") return words.articlesDay;
  return said === undefined ? value : `“${said}”`;
}

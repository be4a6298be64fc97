import { edtfGrain } from "../../src/day.ts";
import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Account, Event, Span } from "../../src/types.ts";
import { formatDay } from "./dates.ts";
import { withMarks } from "./marked.ts";

/** An account in its outlet's own words, with a link to the paragraph that says them. */
export function renderAccount(
  account: Account,
  event: Event,
  archive: Archive,
  from: string,
): Html {
  return renderQuotation({ account, event, archive, from, told: account.within });
}

interface Quotation {
  readonly account: Account;
  readonly event: Event;
  readonly archive: Archive;
  readonly from: string;
  /** The part of the sentence that tells the event. */
  readonly told: Span;
  readonly name?: string;
}

/** The account that says an entry best, and of its words those that do. */
export function renderSummary(event: Event, archive: Archive, from: string): Html | false {
  const { summary, accounts } = event;
  const account = accounts[summary?.account ?? 0];
  if (!account) return false;
  const start = summary ? account.sentence.indexOf(summary.words, account.within.start) : -1;
  const told =
    summary && start !== -1 ? { start, end: start + summary.words.length } : account.within;
  return renderQuotation({ account, event, archive, from, told, name: "summary" });
}

function renderQuotation({ account, event, archive, from, told, name }: Quotation): Html {
  const { path, outlet, paragraph, sentence, mentionWithin, articleTitle } = account;
  const published = archive.byPath.get(path);
  const { language, day } = published?.article.facts ?? {};
  const link = published && linkTo(from, published.file, paragraph);
  const before: Span = { start: 0, end: told.start };
  const after: Span = { start: told.end, end: sentence.length };
  const words = withMarks(sentence, [
    { name: "aside", spans: [before, after] },
    { name: "mark", spans: mentionWithin ? [mentionWithin] : [] },
  ]);
  return html`<figure class="account${name !== undefined && ` ${name}`}">
<blockquote${language && html` lang="${language.value}"`} dir="auto"><p>${words}</p></blockquote>
<figcaption><span class="outlet">${outlet ?? "Outlet unknown"}</span>, ${day ? formatDay(day.value) : "undated"}: <cite><a href="${link}" dir="auto">${articleTitle}</a></cite>${datedBy(account, event)}</figcaption>
</figure>
`;
}

function datedBy({ mention }: Account, { date }: Event): Html | false {
  if (!mention) return html`. <span class="dated">Dated by the article’s own day.</span>`;
  const { against, text } = mention;
  if (against === undefined || (against.by === "article" && edtfGrain(date) === "interval"))
    return false;
  const from =
    against.by === "article" ? "the article’s day" : `“${against.said ?? against.value}”`;
  return html`. <span class="dated">“${text}” is counted from ${from}.</span>`;
}

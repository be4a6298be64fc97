import { edtfEnds, edtfGrain, type Edtf } from "../../day.ts";
import { isWebAddress } from "../../read/codec.ts";
import { headlineOf } from "../../story/headline.ts";
import type { Account, Event } from "../../types.ts";
import { html, type Html } from "../html.ts";
import { outletOf } from "../outlets.ts";
import { uiOf } from "../ui/ui.ts";
import { isoEnds } from "./ends.ts";
import { outsideAddress, quoteOf, storyAddress, tellingsOf, type Exported } from "./exported.ts";

/** The entries of the story's page as slides of TimelineJS 3, which takes texts for HTML: https://timeline.knightlab.com/docs/json-format.html */
export function formatTimelineJs(exported: Exported): string {
  // Not all of a large story: TimelineJS loads every slide at once.
  const { shown } = exported.pages;
  const timeline = {
    title: toTitle(exported, shown.length),
    events: shown.map((event) => toSlide(event, exported)),
  };
  return `${JSON.stringify(timeline, undefined, 1)}\n`;
}

function toTitle(exported: Exported, shown: number): object {
  const { title, events, articles } = exported.story;
  const { url } = exported.archive.settings;
  const { words, formatNumber } = uiOf(exported.archive.settings);
  const entries = words.counts.entries(events.length);
  const some =
    shown < events.length ? words.exports.weightiest(formatNumber(shown), entries) : entries;
  const says = `${some}, ${words.counts.articles(articles.length)}`;
  const text = html`<p>${linked(says, url && storyAddress(exported))}</p>`;
  return { unique_id: "title", text: { headline: html`${title}`.markup, text: text.markup } };
}

function toSlide(event: Event, exported: Exported): object {
  const { id, date, time } = event;
  const { start, end } = isoEnds(date);
  return {
    unique_id: id,
    start_date: { ...toDate(start), ...(time !== undefined && toHour(time)) },
    end_date: end === undefined ? undefined : toDate(end),
    display_date: isPlain(date) ? undefined : uiOf(exported.archive.settings).formatEdtf(date),
    text: { headline: html`${headlineOf(event)}`.markup, text: describe(event, exported).markup },
    autolink: false,
  };
}

function toDate(iso: string): object {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
}

/** Without a zone, as TimelineJS shows it. Nothing for 24:00, the midnight that ends a day: it would show the day after. */
function toHour(time: string): object {
  if (time.startsWith("24")) return {};
  const [hour, minute] = time.split(":").map(Number);
  return { hour, minute };
}

/** Whether TimelineJS can say it: years, months and days, and from one to another. */
function isPlain(date: Edtf): boolean {
  return edtfEnds(date).every(
    (end) =>
      end === undefined || (/\d$/u.test(end) && ["year", "month", "day"].includes(edtfGrain(end))),
  );
}

function describe(event: Event, exported: Exported): Html {
  const { text, source } = event.curated ?? {};
  const { words } = uiOf(exported.archive.settings);
  return html`${[
    text !== undefined && text !== headlineOf(event) && html`<p>${text}</p>`,
    source !== undefined && html`<p>${words.entry.source} ${linked(source, source)}</p>`,
    tellingsOf(event).map((account) => telling(account, event, exported)),
  ]}`;
}

function telling(account: Account, event: Event, exported: Exported): Html {
  const { path, articleTitle } = account;
  const ui = uiOf(exported.archive.settings);
  const day = exported.archive.byPath.get(path)?.article.facts.day?.value;
  const quote = quoteOf(account, event);
  const from = `${quote === undefined ? "" : `${quote} – `}${outletOf(account, ui)}, ${day ? ui.formatDay(day) : ui.words.dates.undated}: `;
  return html`<p>${from}${linked(articleTitle, outsideAddress(exported, account))}</p>`;
}

/** Only http and https are followed. */
function linked(words: string, address: string | undefined): Html {
  const isWeb = address !== undefined && isWebAddress(address);
  return isWeb ? html`<a href="${address}">${words}</a>` : html`${words}`;
}

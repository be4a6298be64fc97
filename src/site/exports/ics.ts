import { plainDate, toDay, type Day } from "../../day.ts";
import { showControls } from "../../notes.ts";
import { headlineOf } from "../../story/headline.ts";
import type { Account, Event } from "../../types.ts";
import { outletOf } from "../outlets.ts";
import { uiOf } from "../ui/ui.ts";
import { daysOf } from "./ends.ts";
import { outsideAddress, quoteOf, storyAddress, tellingsOf, type Exported } from "./exported.ts";
import { textsOfEntries } from "./texts.ts";

/** Whether a calendar can hold it: one day, or days in a row. A month or a doubt would stand there as what it is not. */
export function isInCalendar({ date }: Event): boolean {
  return daysOf(date) !== undefined;
}

/** RFC 5545: every entry of days as an all-day event, for an hour without a time zone is none that a calendar knows. */
export function formatIcs(exported: Exported): string {
  const { story } = exported;
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dateline//Dateline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(story.title)}`, // RFC 7986
    `X-WR-CALNAME:${escapeText(story.title)}`,
  ];
  const entries = textsOfEntries("ics", exported, (event) =>
    formatLines(eventLines(event, exported)),
  );
  return [formatLines(head), ...entries, formatLines(["END:VCALENDAR"])].join("");
}

function formatLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

const noHost = "dateline.invalid"; // RFC 2606
const noDay = "19700101"; // DTSTAMP must stand there, and only an archive without days has no as-of day

function eventLines(event: Event, exported: Exported): readonly string[] {
  const days = daysOf(event.date);
  if (!days) return [];
  const { settings, asOf } = exported.archive;
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@${settings.url === undefined ? noHost : new URL(settings.url).hostname}`,
    `DTSTAMP:${asOf === undefined ? noDay : basicDay(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDay(days.first)}`,
    ...endLine(days.last),
    `SUMMARY:${escapeText(headlineOf(event))}`,
    `DESCRIPTION:${escapeText(describe(event, exported))}`,
    ...(settings.url === undefined ? [] : [`URL:${storyAddress(exported, event.id)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The day after the last one: DTEND is exclusive. None where a year of four digits cannot say it. */
function endLine(last: Day): readonly string[] {
  const after = plainDate(last).add({ days: 1 });
  return after.year > 9999 ? [] : [`DTEND;VALUE=DATE:${basicDay(toDay(after))}`];
}

function basicDay(day: Day): string {
  return day.replaceAll("-", "");
}

const mostTellings = 10; // calendars show a description in a small window

function describe(event: Event, exported: Exported): string {
  const { text, source } = event.curated ?? {};
  const { words } = uiOf(exported.archive.settings);
  const tellings = tellingsOf(event);
  const left = tellings.length - mostTellings;
  return [
    text === headlineOf(event) ? undefined : text,
    source && `${words.entry.source} ${source}`,
    event.time && words.exports.hour(event.time),
    ...tellings.slice(0, mostTellings).map((account) => telling(account, event, exported)),
    left > 0 ? words.exports.more(left) : undefined,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

function telling(account: Account, event: Event, exported: Exported): string {
  const { articleTitle } = account;
  const outlet = outletOf(account, uiOf(exported.archive.settings));
  const quote = quoteOf(account, event);
  const from = quote === undefined ? outlet : `${outlet}: ${quote}`;
  return [`${from} – ${articleTitle}`, outsideAddress(exported, account)].join(" ").trimEnd();
}

/** RFC 5545, 3.3.11; control characters, which no text may hold, as their pictures. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll(/\r\n|[\r\n]/gu, String.raw`\n`)
    .replaceAll(/(?!\t)[\u0000-\u001F\u007F]/gu, (control) => showControls(control));
}

const longestLine = 75; // octets, without the line's end: RFC 5545, 3.1

/** Cut between characters; what follows begins with a space. */
export function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

import { deepEqual, equal, fail } from "node:assert/strict";
import ICAL from "ical.js";
import type { StoryPage } from "../../../src/site/stories.ts";
import { isInCalendar } from "../../../src/site/exports/ics.ts";
import { headlineOf } from "../../../src/story/headline.ts";
import { rowsOf } from "../../site/exports/parse-csv.ts";
import type { Made } from "../made.ts";
import { attributeOf, readPage, textIn } from "../read-html.ts";
import { inPage, wellFormed } from "./same.ts";

function storyOf({ file, archive }: Made): StoryPage {
  const page = file.replace(/[^/]+$/u, "index.html");
  return archive.stories.find((each) => each.file === page) ?? fail("no story");
}

/** Apostrophes apart, which make a text of what would be a formula. */
function unguarded(cell: string): string {
  return wellFormed(cell).replaceAll("'", "");
}

export function checkCsv(made: Made): void {
  const { events } = storyOf(made).story;
  const expected = events.flatMap((event) =>
    (event.accounts.length > 0 ? event.accounts : [undefined]).map((account) =>
      [
        headlineOf(event),
        event.curated?.text ?? "",
        event.curated?.source ?? "",
        account?.outlet ?? "",
        account?.articleTitle ?? "",
        account?.path ?? "",
        account?.words ?? "",
        account?.sentence ?? "",
      ].map(unguarded),
    ),
  );
  const rows = rowsOf(made.content);
  const names = [
    "headline",
    "text",
    "source",
    "outlet",
    "articleTitle",
    "path",
    "words",
    "sentence",
  ];
  deepEqual(
    rows.map((row) => names.map((name) => unguarded(row[name] ?? ""))),
    expected,
  );
  for (const row of rows) {
    for (const cell of Object.values(row)) {
      const begins = cell
        .split(/[;\t\r\n]/u)
        .find((part) => /^[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠]/u.test(part));
      if (begins !== undefined) fail(`a formula: ${begins}`);
    }
  }
}

/** What a calendar can hold of a text: one kind of line end, and pictures of control characters. */
function inCalendar(text: string): string {
  return wellFormed(text)
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/gu, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replaceAll("\u007F", "\u2421");
}

export function checkIcs(made: Made): void {
  const { story } = storyOf(made);
  for (const line of made.content.split("\r\n")) {
    if (/[\r\n]/u.test(line) || Buffer.byteLength(line) > 75) fail(`a line: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(made.content) as unknown[] as never);
  // ical.js, which does not know RFC 7986, leaves its escapes.
  const name = String(calendar.getFirstPropertyValue("name"));
  equal(
    name.replaceAll(/\\(?<sign>.)/gsu, (_, sign: string) => (sign === "n" ? "\n" : sign)),
    inCalendar(story.title),
  );
  deepEqual(
    calendar
      .getAllSubcomponents()
      .map((each) => [each.name, each.getFirstPropertyValue("summary")]),
    story.events.filter(isInCalendar).map((event) => ["vevent", inCalendar(headlineOf(event))]),
  );
  for (const each of calendar.getAllSubcomponents()) {
    const names = each.getAllProperties().map(({ name }) => name);
    const unknown = names.filter(
      (name) => !/^(?:uid|dtstamp|dtstart|dtend|summary|description|url|transp)$/u.test(name),
    );
    if (unknown.length > 0 || new Set(names).size < names.length)
      fail(`properties ${names.join(", ")}`);
  }
}

interface Slide {
  readonly text: { readonly headline: string; readonly text: string };
}

export function checkTimelineJs(made: Made): void {
  const { story, pages } = storyOf(made);
  const { title, events } = JSON.parse(made.content) as { title: Slide; events: readonly Slide[] };
  const expected = [story.title, ...pages.shown.map((event) => headlineOf(event))];
  const slides = [title, ...events];
  deepEqual(
    slides.map(({ text }) => markupText(text.headline, [])),
    expected.map((text) => inPage(text)),
  );
  for (const { text } of slides) markupText(text.text, ["p", "a"]);
}

/** What TimelineJS shows of a text, which holds no other elements than these. */
function markupText(markup: string, allowed: readonly string[]): string {
  const { elements, errors } = readPage(markup, true);
  if (errors.length > 0) fail(`does not parse: ${errors.join(", ")}`);
  for (const { tagName, attrs } of elements) {
    const isKnown =
      allowed.includes(tagName) && attrs.every(({ name }) => tagName === "a" && name === "href");
    if (!isKnown) fail(`<${tagName} ${attrs.map(({ name }) => name).join(" ")}>`);
  }
  for (const element of elements) {
    const href = attributeOf(element, "href");
    if (href !== undefined && !/^https?:\/\//iu.test(href)) fail(`leads to ${href}`);
  }
  return elements.length === 0 ? textOfFragment(markup) : "";
}

function textOfFragment(markup: string): string {
  const [element] = readPage(`<p>${markup}</p>`, true).elements;
  return element ? textIn(element) : "";
}

export function checkTimelineJson(made: Made): void {
  const { story } = storyOf(made);
  const { title, entries } = JSON.parse(made.content) as {
    title: string;
    entries: readonly {
      readonly text?: string;
      readonly accounts: readonly Readonly<Record<string, unknown>>[];
    }[];
  };
  equal(title, story.title);
  deepEqual(
    entries.map(({ text, accounts }) => [
      text,
      accounts.map((each) => [each["words"], each["articleTitle"], each["outlet"]]),
    ]),
    story.events.map(({ curated, accounts }) => [
      curated?.text,
      accounts.map((each) => [each.words, each.articleTitle, each.outlet]),
    ]),
  );
}

/** In the head of a story's page. */
export function checkJsonLd(page: StoryPage, jsonLd: unknown): void {
  if (page.pages.shown.length === 0) return;
  const list = jsonLd as {
    name: string;
    itemListElement: readonly { readonly item: { readonly name: string } }[];
  };
  equal(list.name, page.story.title);
  deepEqual(
    list.itemListElement.map(({ item }) => item.name),
    page.pages.shown.map((event) => headlineOf(event)),
  );
}

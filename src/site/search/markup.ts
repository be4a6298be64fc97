import type { Nodes } from "mdast";
import type { Edtf } from "../../day.ts";
import { textOf } from "../../read/markdown.ts";
import { anchorsOf } from "../../record/anchors.ts";
import type { Article } from "../../types.ts";
import { html, type Html } from "../html.ts";
import type { Ui } from "../ui/ui.ts";
import { homeFile, linkTo } from "../urls.ts";
import type { Told } from "./records.ts";

/**
 * Pages for Pagefind. It keeps of each the words and, for every element with an id, that id and the word at which it begins:
 * empty `<a id>` part a text into what `layouts/assets/search-results.js` links to, and hold what a result shows and nobody searches for.
 * Other ways to keep these would put them among the words (metadata), or a full stop behind each paragraph (blocks).
 */
interface Beside {
  readonly values: readonly string[];
  readonly ui: Ui;
}

/** `day|22%20April%202010`, for each paragraph its anchor, for each entry that it tells `entry|stories/…|2010-04-22|22%20April%202010`. */
export function articleMarkup(
  article: Article,
  { told, values, ui }: Beside & { readonly told: readonly Told[] },
): string {
  const { body, facts } = article;
  const anchors = anchorsOf(body);
  const byParagraph = Map.groupBy(told, ({ account }) => account.paragraph);
  const paragraphs = body.children.map((node: Nodes, index) => {
    const anchor = anchors[index] ?? "";
    return paragraph(textOf(node), anchor, byParagraph.get(anchor) ?? [], ui);
  });
  const text = html`${facts.day && mark("day", shown(ui.formatDay(facts.day.value)))}${paragraphs}`;
  // Of a page without words Pagefind keeps nothing, not its title either.
  return page(facts.title.value, values, paragraphs.length > 0 ? text : html`${facts.title.value}`);
}

interface Entry {
  readonly title: string;
  readonly text: string;
  readonly date: Edtf;
  readonly address: string;
}

/** An entry that a person wrote. */
export function entryMarkup({ title, text, date, address }: Entry, { values, ui }: Beside): string {
  return page(title, values, html`${entryMark(address, date, ui)}${text}`);
}

/** One filter of all values: Pagefind writes, and a search loads, a file a filter. */
function page(title: string, values: readonly string[], text: Html): string {
  const filters = values.map(
    (value) => html`<i data-pagefind-filter="is[data-is]" data-is="${value}"></i>`,
  );
  const meta = html`<i data-pagefind-meta="title[data-is]" data-is="${title}"></i>`;
  return html`<html>
    <body>
      ${meta}${filters}
      <main>${text}</main>
    </body>
  </html>`.markup;
}

function mark(...parts: readonly string[]): Html {
  return html`<a id="${parts.join("|")}"></a>`;
}

/** No white space outlasts in an id. */
function shown(words: string): string {
  return encodeURIComponent(words);
}

function entryMark(address: string, date: Edtf, { formatEdtf }: Ui): Html {
  return mark("entry", address, date, shown(formatEdtf(date)));
}

/** A paragraph, parted where an entry is told; of two that overlap the first ends where the second begins. */
function paragraph(text: string, anchor: string, told: readonly Told[], ui: Ui): Html {
  const spans = told
    .flatMap(({ account: { id, sentence, within }, date, story }) => {
      const at = text.indexOf(sentence);
      if (at === -1) return [];
      const start = wordAt(text, at + within.start);
      const end = wordFrom(text, at + within.end);
      return [{ start, end, entry: entryMark(linkTo(homeFile, story, id), date, ui) }];
    })
    .toSorted((a, b) => a.start - b.start);
  const parts: Html[] = [mark(anchor)];
  let at = 0;
  for (const [index, { start, end, entry }] of spans.entries()) {
    const next = spans[index + 1]?.start ?? Infinity;
    const until = Math.max(start, Math.min(end, next));
    parts.push(html`${text.slice(at, start)}${entry}${text.slice(start, until)}`);
    if (until < Math.min(text.length, next)) parts.push(mark(anchor));
    at = until;
  }
  return html`${parts}${text.slice(at)} `;
}

/** Where the word at an index begins: Pagefind puts white space around what stands within one. */
function wordAt(text: string, index: number): number {
  return index - (/\S*$/u.exec(text.slice(0, index))?.[0].length ?? 0);
}

/** Where the first word from an index on begins, or the end. */
function wordFrom(text: string, index: number): number {
  if (index === 0 || /\s/u.test(text.charAt(index - 1))) return index;
  const space = /\s+/gu;
  space.lastIndex = index;
  return space.exec(text) ? space.lastIndex : text.length;
}

import { deepEqual, equal, fail } from "node:assert/strict";
import { formatNote, showControls } from "../../../src/notes.ts";
import { textOf } from "../../../src/read/markdown.ts";
import type { Archive } from "../../../src/site/archive.ts";
import { findables } from "../../../src/site/search/records.ts";
import { attributeOf, readPage, textIn } from "../read-html.ts";
import { bare, inPage } from "./same.ts";

/** Whatever a terminal obeys: controls, the ends of lines that it may know, and what turns the order of letters. */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** A note is a line, whatever a file is called and says, and a terminal shows it and obeys nothing. */
export function checkNotes({ notes }: Archive): void {
  for (const note of notes) {
    const line = showControls(formatNote(note));
    if (obeyed.test(line)) fail(`a terminal obeys ${JSON.stringify(line)}`);
    if (!/, expected |it is left alone/u.test(note.message))
      fail(`says not what was expected: ${line}`);
  }
}

/** What Pagefind is told is the title and the text, and marks between them. */
export function checkSearch(archive: Archive): void {
  const all = findables(archive);
  const { articles } = archive;
  for (const [index, { article }] of articles.entries()) {
    const { elements, errors } = readPage(all[index]?.toMarkup() ?? "");
    deepEqual(
      errors.filter((each) => each !== "missing-doctype"),
      [],
    );
    const unknown = elements.filter(
      ({ tagName, attrs }) =>
        !isSearchMark(
          tagName,
          attrs.map(({ name }) => name),
        ),
    );
    if (unknown.length > 0) fail(`<${unknown[0]?.tagName}>`);
    const title = elements.find((each) => attributeOf(each, "data-pagefind-meta") !== undefined);
    equal(title && attributeOf(title, "data-is"), inPage(article.facts.title.value));
    const main = elements.find(({ tagName }) => tagName === "main");
    const texts = article.body.children.map((node) => textOf(node));
    const said = texts.length > 0 ? texts.join("") : article.facts.title.value;
    equal(main && bare(textIn(main)), bare(inPage(said)));
  }
}

function isSearchMark(tag: string, names: readonly string[]): boolean {
  if (["html", "head", "body", "main"].includes(tag)) return names.length === 0;
  if (tag === "a") return names.join(" ") === "id";
  return tag === "i" && names.every((name) => /^data-(?:is|pagefind-(?:meta|filter))$/u.test(name));
}

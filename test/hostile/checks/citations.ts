import { deepEqual, equal, fail } from "node:assert/strict";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { toCsl, type CslItem } from "../../../src/site/citations/csl.ts";
import { printedName } from "../../../src/site/citations/names.ts";
import type { Made } from "../made.ts";
import { inOneLine } from "./same.ts";

function itemsOf({ file, archive }: Made): readonly CslItem[] {
  const page = file.replace(/[^/]+$/u, "index.html");
  const { story } = archive.stories.find((each) => each.file === page) ?? fail("no story");
  return archive.articles
    .filter(({ stories }) => stories.includes(story.folder))
    .map((each) => toCsl(each, archive.settings));
}

interface Read {
  readonly id: string;
  readonly title?: string;
  readonly "container-title"?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
}

/** Each of a file, by itself, as a citation manager reads it. */
function checkRead(read: readonly Read[], items: readonly CslItem[]): void {
  deepEqual(
    read.map((each) => [
      each.id,
      inOneLine(each.title ?? ""),
      inOneLine(each["container-title"] ?? ""),
    ]),
    items.map((each) => [each.id, inOneLine(each.title), inOneLine(each["container-title"] ?? "")]),
  );
}

export function checkBibtex(made: Made): void {
  const items = itemsOf(made);
  const read = new Cite(made.content).data as unknown as readonly Read[];
  checkRead(read, items);
  deepEqual(
    read.map(({ author = [] }) =>
      author.map((each) =>
        inOneLine(
          each.given === undefined
            ? (each.family ?? each.literal ?? "")
            : `${each.given} ${each.family}`,
        ),
      ),
    ),
    items.map(({ author = [] }) => author.map((each) => inOneLine(printedName(each)))),
  );
  const braces =
    (made.content.match(/\{/gu) ?? []).length - (made.content.match(/\}/gu) ?? []).length;
  equal(braces, 0);
}

const risLine = /^(?:TY|ID|TI|AU|T2|PY|DA|LA|UR|N1|ER) {2}- .*$/su;

export function checkRis(made: Made): void {
  const items = itemsOf(made);
  const lines = made.content.split(/[\r\n\v\f\u0085\u2028\u2029]+/u).slice(0, -1);
  for (const line of lines) if (!risLine.test(line)) fail(`a line: ${line}`);
  const ofTag = (tag: string): readonly string[] =>
    lines.filter((line) => line.startsWith(tag)).map((line) => line.slice(6));
  deepEqual(
    ofTag("ID"),
    items.map(({ id }) => id),
  );
  deepEqual(
    ofTag("TI"),
    items.map(({ title }) => title).filter((title) => title !== ""), // of white space alone nothing is left
  );
  equal(ofTag("ER").length, items.length);
  checkRead(new Cite(made.content).data as unknown as readonly Read[], items);
}

export function checkCsl(made: Made): void {
  deepEqual(JSON.parse(made.content), itemsOf(made));
}

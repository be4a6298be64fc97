import { deepEqual, equal, fail } from "node:assert/strict";
import { spelt } from "../../../src/read/hidden.ts";
import { textOf } from "../../../src/read/markdown.ts";
import { toCsl } from "../../../src/site/citations/csl.ts";
import type { Made } from "../made.ts";
import { attributeOf, classesOf, textIn, type Element, type Page } from "../read-html.ts";
import { bare, inPage, wellFormed } from "./same.ts";

/** The page shows the title, the kept text and the facts as they are, to readers and to machines. */
export function checkArticle({ file, archive }: Made, { elements }: Page): void {
  const published = archive.byFile.get(file);
  if (!published) fail("no article");
  const { facts, body, path, sidecar } = published.article;
  equal(textIn(only(elements, "h1")), inPage(facts.title.value));
  const site = archive.settings.title ?? "";
  equal(textIn(only(elements, "title")), inPage(`${facts.title.value} – ${site}`));

  const blocks = elements.filter((each) => classesOf(each).includes("block"));
  const shown = blocks.map((block) =>
    block.childNodes
      .filter((node) => !isAnchor(node))
      .map((node) => textIn(node))
      .join(""),
  );
  const kept = body.children.map((node) => textOf(node));
  deepEqual(
    shown.map(bare),
    kept.map((text) => bare(wellFormed(text))),
  );

  const values = elements
    .filter((each) => classesOf(each).includes("value") || each.tagName === "dd")
    .map((each) => textIn(each).trim());
  const told = [
    facts.outlet?.value,
    facts.authors?.value.join(", "),
    facts.url?.value,
    facts.description?.value,
    spelt(path),
    sidecar.rights,
  ];
  for (const each of told) {
    if (each !== undefined && !values.includes(inPage(each).trim())) fail(`not shown: ${each}`);
  }
  checkHead(elements, toCsl(published, archive.settings), sidecar.rights);
}

function checkHead(
  elements: readonly Element[],
  citation: ReturnType<typeof toCsl>,
  rights: string | undefined,
): void {
  const metas = Map.groupBy(
    elements.filter(({ tagName }) => tagName === "meta"),
    (each) => attributeOf(each, "name") ?? attributeOf(each, "property"),
  );
  const said = (name: string): readonly unknown[] | undefined =>
    metas.get(name)?.map((each) => attributeOf(each, "content"));
  const { title, "container-title": outlet } = citation;
  deepEqual(said("og:title"), [inPage(title)]);
  deepEqual(said("citation_title"), [inPage(title)]);
  deepEqual(said("DC.publisher"), outlet === undefined ? undefined : [inPage(outlet)]);
  deepEqual(said("DC.rights"), rights === undefined ? undefined : [inPage(rights)]);
  const { headline, copyrightNotice } = jsonLdIn(elements) as Readonly<Record<string, unknown>>;
  equal(headline, title);
  equal(copyrightNotice, rights);
}

/** What a page says in JSON-LD. */
export function jsonLdIn(elements: readonly Element[]): unknown {
  const script = elements.find((each) => attributeOf(each, "type") === "application/ld+json");
  return script && JSON.parse(textIn(script));
}

function only(elements: readonly Element[], name: string): Element {
  const [first, ...others] = elements.filter((each) => each.tagName === name && !isInDrawing(each));
  if (!first || others.length > 0) fail(`${others.length + 1} <${name}>`);
  return first;
}

function isInDrawing({ parentNode }: Element): boolean {
  return parentNode?.nodeName === "svg";
}

function isAnchor(node: Element["childNodes"][number]): boolean {
  return "tagName" in node && attributeOf(node, "class") === "anchor";
}

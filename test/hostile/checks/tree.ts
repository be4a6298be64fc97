import { fail } from "node:assert/strict";
import type { Nodes } from "mdast";
import type { Archive } from "../../../src/site/archive.ts";
import type { Made } from "../made.ts";
import { around, classesOf, isForeign, readPage, type Element, type Page } from "../read-html.ts";

/** Elements by what is around them, and their attributes, that pages of harmless articles have. */
export type Shapes = Set<string>;

/** Where words are shown as an article or an introduction has them: what stands in it is the sanitiser's. */
const ofTexts: readonly string[] = ["block", "text-body", "lede"];
const inTexts: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "class", "title", "aria-label"],
  ol: ["start"],
  time: ["datetime"],
  ...Object.fromEntries(
    "blockquote br code del em hr li p pre strong table tbody td th thead tr ul h2 h3 h4 h5 h6"
      .split(" ")
      .map((name) => [name, []]),
  ),
};
/** Attributes whose values the templates choose from a few. */
const ofFewValues: ReadonlySet<string> = new Set(
  "class rel type role dir name property http-equiv charset hidden tabindex translate".split(" "),
);
const depth = 3; // elements: a `<b>` in a heading, or a link in a caption, is none that a template makes

/** Takes down what a harmless page has. */
export function learnShapes({ content }: Made, shapes: Shapes): void {
  for (const element of readPage(content).elements) {
    if (!isInText(element)) for (const each of shapesOf(element)) shapes.add(each);
  }
}

/** A page has no element, attribute or address but those that its template, or the sanitiser, gives it. */
export function checkTree(made: Made, shapes: Shapes): Page {
  const page = readPage(made.content);
  if (page.errors.length > 0) fail(`does not parse: ${page.errors.join(", ")}`);
  if (page.others.length > 0) fail("a comment");
  const known = knownAddresses(made.archive);
  const site = made.archive.settings.url;
  for (const element of page.elements) {
    const { tagName, attrs } = element;
    if (isForeign(element)) fail(`<${tagName}> of another namespace`);
    const unknown = isInText(element)
      ? foreignIn(element)
      : shapesOf(element).filter((each) => !shapes.has(each));
    if (unknown.length > 0) fail(`foreign: ${unknown.join(" | ")}`);
    for (const { name, value } of attrs) {
      if (addresses.has(name) && !isOfNotFound(made, value)) checkAddress(value, known, site);
      if (name === "id" && !/^[\w-]+$/u.test(value)) fail(`id ${value}`);
    }
  }
  return page;
}

const addresses: ReadonlySet<string> = new Set("href src action data-entries".split(" "));

/** The 404 page is sent at any depth: its links begin at the host's root. */
function isOfNotFound({ kind }: Made, address: string): boolean {
  return kind === "notFound" && /^\/(?![/\\])/u.test(address);
}

function isInText(element: Element): boolean {
  return around(element)
    .slice(1)
    .some((each) => classesOf(each).some((name) => ofTexts.includes(name)));
}

function foreignIn({ tagName, attrs }: Element): readonly string[] {
  const allowed = inTexts[tagName];
  if (!allowed) return [`<${tagName}> in a text`];
  return attrs
    .filter(
      ({ name, value }) =>
        !allowed.includes(name) || (name === "class" && !/^(?:when|anchor)$/u.test(value)),
    )
    .map(({ name, value }) => `${tagName}[${name}=${value}] in a text`);
}

function shapesOf(element: Element): readonly string[] {
  const names = around(element).map(({ tagName }) => tagName);
  return [
    names.slice(0, depth).toReversed().join(">"),
    ...element.attrs.map(({ name, value }) =>
      ofFewValues.has(name)
        ? `${element.tagName}[${name}=${value}]`
        : `${element.tagName}[${name}]`,
    ),
  ];
}

const scheme = /^\s*[a-z][a-z\d+.-]*:/iu;

/** Within the site, or an address on the web that an article, an entry or a text has. */
function checkAddress(address: string, known: ReadonlySet<string>, site: string | undefined): void {
  if (scheme.test(address)) {
    const isOwn = site !== undefined && address.startsWith(site);
    const isWeb = /^https?:\/\//iu.test(address);
    if (!isWeb || !(isOwn || known.has(keyOf(address)))) fail(`leads to ${address}`);
  } else if (/^[/\\]|[\p{Cc}\s]/u.test(address)) fail(`leads to ${address}`);
}

const ofArchive = new WeakMap<Archive, ReadonlySet<string>>();

function knownAddresses(archive: Archive): ReadonlySet<string> {
  const found = ofArchive.get(archive);
  if (found) return found;
  const known = new Set(["http://purl.org/dc/elements/1.1/"]);
  const visit = (node: Nodes): void => {
    if (node.type === "link") known.add(keyOf(node.url));
    if ("children" in node) for (const child of node.children) visit(child);
  };
  for (const { article } of archive.articles) {
    visit(article.body);
    if (article.facts.url) known.add(keyOf(article.facts.url.value));
  }
  for (const { story } of archive.stories) {
    if (story.introduction) visit(story.introduction);
    for (const { curated } of story.events) {
      if (curated?.source !== undefined) known.add(keyOf(curated.source));
    }
  }
  ofArchive.set(archive, known);
  return known;
}

/** The same for an address and for what encoders make of it: percent-encoding apart. */
function keyOf(address: string): string {
  const href = URL.canParse(address) ? new URL(address).href : address;
  return href
    .replaceAll(/%25/gu, "%")
    .replaceAll(/%[2-7][\da-f]/giu, (code) =>
      String.fromCharCode(Number.parseInt(code.slice(1), 16)),
    );
}

import { html } from "parse5";
import { longestLinkedData, mostStatements } from "../limits.ts";
import { parseLinkedData, type Entity } from "./json-ld.ts";
import {
  attributeOf,
  isElement,
  isText,
  lineOf,
  nodesIn,
  wordsOf,
  type Document,
  type Element,
} from "./parse.ts";

/** A value that markup holds, and its line. */
export interface Said {
  readonly value: string;
  readonly line: number;
}

export interface Named extends Said {
  /** In lower case: `og:title`, `datepublished`, `canonical` … */
  readonly name: string;
}

export interface Marked extends Named {
  /** Class, id, itemprop and rel of the element and of three around it, in lower case, innermost first. */
  readonly around: string;
  /** Tags from the root to it. */
  readonly path: string;
}

export interface Script {
  readonly source: string;
  readonly line: number;
  readonly entities: readonly Entity[];
}

/** What a page's markup says beside its text. */
export interface Page {
  readonly language?: Said;
  /** The name of the window. */
  readonly title?: Said;
  readonly headings: readonly Marked[];
  readonly metas: readonly Named[];
  /** `<link>`s, by their rel. */
  readonly links: readonly Named[];
  /** Microdata and RDFa, by itemprop or property. */
  readonly properties: readonly Marked[];
  /** `<time>`s, by what they say to a reader; their value is the datetime. */
  readonly times: readonly Marked[];
  /** The texts of elements that are marked as a byline or an author. */
  readonly bylines: readonly Marked[];
  readonly scripts: readonly Script[];
  /** JSON-LD objects by their @id. */
  readonly byId: ReadonlyMap<string, Entity>;
  /** What relative links start from. */
  readonly base?: string;
  /** What of it was too much to be read, in words. */
  readonly unread?: string;
}

type Collected = { -readonly [K in keyof Page]: Page[K] } & {
  readonly headings: Marked[];
  readonly metas: Named[];
  readonly links: Named[];
  readonly properties: Marked[];
  readonly times: Marked[];
  readonly bylines: Marked[];
  readonly scripts: Script[];
  readonly byId: Map<string, Entity>;
};

/** Collects in one pass, in document order, the first `mostStatements` of each kind. */
export function readPage(document: Document): Page {
  const page: Collected = {
    headings: [],
    metas: [],
    links: [],
    properties: [],
    times: [],
    bylines: [],
    scripts: [],
    byId: new Map(),
  };
  for (const node of nodesIn(document)) if (isElement(node)) collect(node, page);
  const base = page.base ?? ownAddress(page);
  if (base !== undefined) page.base = base;
  return page;
}

function collect(element: Element, page: Collected): void {
  const line = lineOf(element);
  switch (element.tagName) {
    case "html": {
      const value = attributeOf(element, "lang") ?? attributeOf(element, "xml:lang");
      if (value !== undefined && value.trim() !== "") page.language = { value, line };
      break;
    }
    case "base": {
      const base = URL.parse(attributeOf(element, "href") ?? "")?.href;
      if (base !== undefined) page.base ??= base;
      break;
    }
    case "title":
      if (element.namespaceURI === html.NS.HTML)
        page.title ??= { value: wordsOf(element, longestTitle), line };
      break;
    case "meta":
      collectMeta(element, page, line);
      break;
    case "link": {
      const value = attributeOf(element, "href") ?? "";
      const name = attributeOf(element, "rel")?.toLowerCase();
      if (name !== undefined && value !== "") take(page, "links", () => ({ name, value, line }));
      break;
    }
    case "script":
      collectScript(element, page);
      break;
    case "h1":
      take(page, "headings", () => marked(element, "h1", wordsOf(element, longestTitle)));
      break;
    case "time":
      take(page, "times", () =>
        marked(element, wordsOf(element, longestTitle), attributeOf(element, "datetime") ?? ""),
      );
      break;
    default:
  }
  collectMarked(element, page);
}

type Kind = "headings" | "metas" | "links" | "properties" | "times" | "bylines" | "scripts";

function take<K extends Kind>(
  page: Collected,
  kind: K,
  read: () => Page[K][number] | undefined,
): void {
  const list = page[kind] as Page[K][number][];
  if (list.length >= mostStatements) {
    page.unread ??= `more than ${mostStatements} ${kind}`;
    return;
  }
  const said = read();
  if (said !== undefined) list.push(said);
}

function collectMeta(element: Element, page: Collected, line: number): void {
  const value = attributeOf(element, "content")?.trim() ?? "";
  if (value === "") return;
  for (const key of ["name", "property", "itemprop", "http-equiv"]) {
    const name = attributeOf(element, key)?.trim().toLowerCase();
    if (name === undefined) continue;
    if (key === "itemprop") take(page, "properties", () => marked(element, name, value));
    else take(page, "metas", () => ({ name, value, line }));
  }
}

function collectScript(element: Element, page: Collected): void {
  const type = attributeOf(element, "type")?.toLowerCase() ?? "";
  const [text] = element.childNodes;
  if (!type.startsWith("application/ld+json") || !text || !isText(text)) return;
  if (text.value.length > longestLinkedData) {
    page.unread ??= `a script of more than ${longestLinkedData} characters`;
    return;
  }
  const { entities, byId } = parseLinkedData(text.value);
  take(page, "scripts", () => ({ source: text.value, line: lineOf(text), entities }));
  for (const [id, entity] of byId) page.byId.set(id, entity);
}

const bylineName =
  /(?:^|[\s_-])(?:by-?line|author|authors|writer|credit-name|post-author)(?:$|[\s_-])|authorname|author-?name|byline/iu;
const longestTitle = 1000; // characters
const longestByline = 300; // characters; more is an author's portrait

function collectMarked(element: Element, page: Collected): void {
  const { tagName, attrs } = element;
  if (tagName === "meta" || tagName === "html" || tagName === "body" || tagName === "link") return;
  for (const { name, value } of attrs) {
    if (name === "itemprop") {
      take(page, "properties", () => marked(element, value.toLowerCase(), heldBy(element)));
    } else if (
      (name === "class" || name === "rel" || name === "data-testid") &&
      bylineName.test(value)
    ) {
      take(page, "bylines", () => {
        const words = wordsOf(element, longestByline);
        return words === "" ? undefined : marked(element, name === "rel" ? "rel" : "byline", words);
      });
    }
  }
}

function heldBy(element: Element): string {
  return (
    attributeOf(element, "content") ??
    attributeOf(element, "datetime") ??
    wordsOf(element, longestByline)
  );
}

function marked(element: Element, name: string, value: string): Marked {
  const around: string[] = [];
  const path: string[] = [];
  let each: Element["parentNode"] = element;
  while (each && "tagName" in each) {
    if (path.length < 4) {
      for (const { name, value } of each.attrs) {
        if (/^(?:class|id|itemprop|rel)$/u.test(name)) around.push(value.toLowerCase());
      }
    }
    path.push(each.tagName);
    each = each.parentNode;
  }
  return {
    name,
    value,
    line: lineOf(element),
    around: around.join(" "),
    path: path.toReversed().join("/"),
  };
}

function ownAddress({ links, metas }: Page): string | undefined {
  const said =
    links.find(({ name }) => name === "canonical") ?? metas.find(({ name }) => name === "og:url");
  return URL.parse(said?.value ?? "")?.href;
}

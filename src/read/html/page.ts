import { html } from "parse5";
import { longestLinkedData, longestTitle, mostStatements } from "../limits.ts";
import { parseLinkedData, type Entity } from "./json-ld.ts";
import {
  longestLine,
  marked,
  partsBeside,
  worded,
  type Named,
  type Said,
  type Worded,
} from "./marked.ts";
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
  readonly headings: readonly Worded[];
  readonly metas: readonly Named[];
  /** `<link>`s, by their rel. */
  readonly links: readonly Named[];
  /** Microdata and RDFa, by itemprop or property. */
  readonly properties: readonly Worded[];
  /** `<time>`s, by what they say to a reader; their value is the datetime, their parts the texts of what holds them. */
  readonly times: readonly Worded[];
  /** Elements that are marked as a date, or as what stands around one, and hold a year. */
  readonly dates: readonly Worded[];
  /** Elements that are marked as a byline or an author, and links to authors' pages. */
  readonly bylines: readonly Worded[];
  readonly scripts: readonly Script[];
  /** JSON-LD objects by their @id. */
  readonly byId: ReadonlyMap<string, Entity>;
  /** What relative links start from. */
  readonly base?: string;
  /** What of it was too much to be read, in words. */
  readonly unread?: string;
}

type Collected = { -readonly [K in keyof Page]: Page[K] } & {
  readonly headings: Worded[];
  readonly metas: Named[];
  readonly links: Named[];
  readonly properties: Worded[];
  readonly times: Worded[];
  readonly dates: Worded[];
  readonly bylines: Worded[];
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
    dates: [],
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
      take(page, "headings", () => worded(element, "h1", wordsOf(element, longestTitle)));
      break;
    case "time":
      take(page, "times", () => ({
        ...marked(
          element,
          wordsOf(element, longestTitle),
          attributeOf(element, "datetime")?.trim() ?? "",
        ),
        parts: partsBeside(element),
      }));
      break;
    default:
  }
  collectMarked(element, page);
}

type Kind =
  "headings" | "metas" | "links" | "properties" | "times" | "dates" | "bylines" | "scripts";

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
    if (key === "itemprop") {
      take(page, "properties", () => ({ ...marked(element, name, value), parts: [] }));
    } else take(page, "metas", () => ({ name, value, line }));
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
// An address that ends in one person's page below a folder of authors.
const authorsPage =
  /\/(?:authors?|autor(?:en|es|ka|i)?|auteurs?|autori|author-profile|by|contributors?|writers?|journalists?|reporters?|columnists?|redakteure?)\/(?:[^/?#]{1,30}\/)?[^/?#]{2,100}\/?(?:[?#].{0,200})?$/iu;
const dateName =
  /(?:^|[\s_-])(?:(?:[a-z]{0,9}(?:post|pub|publish|published|entry|article|display|create|created|release|story|news))?date(?:line|time|s|published)?|published(?:on|at)?|publish|posted(?:on)?|posttime|timestamp|time|byline|meta(?:data)?)(?:$|[\s_-])/iu;
const year = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/u;
const longestByline = 300; // characters; more is an author's portrait

const telling = /^(?:class|id|data-testid|itemprop)$/u;

function collectMarked(element: Element, page: Collected): void {
  const { tagName, attrs } = element;
  if (tagName === "meta" || tagName === "html" || tagName === "body" || tagName === "link") return;
  if (attrs.some(({ name, value }) => telling.test(name) && dateName.test(value))) {
    take(page, "dates", () => {
      const words = wordsOf(element, longestLine);
      return year.test(words) ? worded(element, "date", words) : undefined;
    });
  }
  for (const { name, value } of attrs) {
    if (name === "itemprop") {
      take(page, "properties", () => propertyOf(element, value.toLowerCase()));
    }
    const byline = bylineOf(name, value, tagName);
    if (byline === undefined) continue;
    take(page, "bylines", () => {
      const words = wordsOf(element, longestByline);
      return words === "" ? undefined : worded(element, byline, words);
    });
  }
}

function propertyOf(element: Element, name: string): Worded {
  const held = attributeOf(element, "content") ?? attributeOf(element, "datetime");
  return held === undefined
    ? worded(element, name, wordsOf(element, longestByline))
    : { ...marked(element, name, held), parts: [] };
}

/** How an attribute marks an element as a byline. */
function bylineOf(name: string, value: string, tag: string): string | undefined {
  if (name === "href") return tag === "a" && authorsPage.test(value) ? "link" : undefined;
  const isTelling = name === "class" || name === "rel" || name === "data-testid";
  if (!isTelling || !bylineName.test(value)) return undefined;
  return name === "rel" ? "rel" : "byline";
}

function ownAddress({ links, metas }: Page): string | undefined {
  const said =
    links.find(({ name }) => name === "canonical") ?? metas.find(({ name }) => name === "og:url");
  return URL.parse(said?.value ?? "")?.href;
}

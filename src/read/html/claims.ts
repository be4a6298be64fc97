import { isEntity, typesOf, type Entity } from "./json-ld.ts";
import { parseHtml, wordsOf } from "./parse.ts";
import type { Said } from "./marked.ts";
import type { Page } from "./page.ts";
import type { Evidence, Fact } from "../../types.ts";

/** A value of the markup, and which part of it says so. */
export interface Claim<T = string> {
  readonly value: T;
  readonly evidence: Evidence;
}

export function markupEvidence(what: string, { value, line }: Said): Evidence {
  return { kind: "markup", what, text: value, lines: { from: line, to: line } };
}

/** A fact of the first claim's value, with the evidence of all that claim the same. */
export function factOf<T>(
  claims: readonly Claim<T>[],
  isSame: (a: T, b: T) => boolean = (a, b) => a === b,
): Fact<T> | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const agreeing = claims.filter(({ value }) => isSame(value, first.value));
  return { value: first.value, evidence: agreeing.map(({ evidence }) => evidence) };
}

/** What metas of these names hold, in the order of the names. */
export function metaClaims({ metas }: Page, ...names: readonly string[]): readonly Claim[] {
  return names.flatMap((name) =>
    metas.filter((each) => each.name === name).flatMap((said) => claimOf(name, said)),
  );
}

export function claimOf(what: string, said: Said): readonly Claim[] {
  const value = plainText(said.value);
  return value === "" ? [] : [{ value, evidence: markupEvidence(what, { ...said, value }) }];
}

const longest = 5000; // characters; more is no name, headline or description

/** Text that may hold markup and character references, as a reader sees it. */
export function plainText(source: string): string {
  if (source.length > longest) return "";
  const text = /[<&]/u.test(source) ? shown(source) : source;
  return text
    .replaceAll("\u00AD", "")
    .replaceAll(/[\s␀-␟]+/gu, " ")
    .trim();
}

function shown(source: string): string {
  const [root] = parseHtml(`<!doctype html><body>${source}`).childNodes.flatMap((node) =>
    "tagName" in node ? [node] : [],
  );
  const words = root ? wordsOf(root, longest) : "";
  // What was escaped twice is common.
  return /&(?:#\d{1,6}|amp|quot|lt|gt|nbsp);/u.test(words) ? shown(words) : words;
}

/** An entity that is, or may be, the article, and its place. */
export interface Described {
  readonly entity: Entity;
  /** The line of a key's value, as far as it can be told. */
  readonly lineOf: (key: string) => number;
}

const articleType =
  /(?:Article|Posting|Reportage|Report|Liveblog|Analysis|Column|Review|Recipe|HowTo|Story|CreativeWork|VideoObject|Guide)$/iu;
const pageType = /^(?:WebPage|ItemPage|QAPage|AboutPage|MedicalWebPage|FAQPage)$/iu;

const mostDescribed = 200; // entities; a page that describes as many others lists them behind its own

/** Entities of JSON-LD that describe the article, the most telling first. */
export function describedIn({ scripts }: Page): readonly Described[] {
  const found = scripts.flatMap(({ entities, source, line }) =>
    entities.map((entity) => ({
      entity,
      lineOf: (key: string): number => lineIn(source, line, key),
      rank: rankOf(entity),
    })),
  );
  const telling = found.filter(({ rank }) => rank > 0).toSorted((a, b) => b.rank - a.rank);
  return telling.slice(0, mostDescribed);
}

function lineIn(source: string, line: number, key: string): number {
  const at = source.indexOf(`"${key}"`);
  return at === -1 ? line : line + source.slice(0, at).split("\n").length - 1;
}

function rankOf(entity: Entity): number {
  const types = typesOf(entity);
  const isArticle = types.some((type) => articleType.test(type) && type !== "CreativeWork");
  if (!isArticle && !types.some((type) => pageType.test(type) || type === "CreativeWork")) return 0;
  const isNews = types.some((type) => /(?:Article|Posting|Reportage)$/iu.test(type));
  return (isArticle ? 4 : 1) + (isNews ? 2 : 0) + (typeof entity["headline"] === "string" ? 1 : 0);
}

/** The texts of a JSON-LD value: a string, an object's name or names, or a list of them. */
export function namesIn(value: unknown, page: Page): readonly string[] {
  return [value].flat(3).flatMap((each): readonly string[] => {
    if (typeof each === "string") return [plainText(each)];
    if (!isEntity(each)) return [];
    const id = each["@id"];
    const whole = "name" in each || typeof id !== "string" ? each : (page.byId.get(id) ?? each);
    return [whole["name"]]
      .flat()
      .flatMap((one) => (typeof one === "string" ? [plainText(one)] : []));
  });
}

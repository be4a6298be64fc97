import { visible } from "../hidden.ts";

/** An object of JSON-LD; its values are checked where they are used. */
export type Entity = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** What the page says of itself: objects at the top, in @graph, or as mainEntity. */
  readonly entities: readonly Entity[];
  /** Every object that has an @id, by it. */
  readonly byId: ReadonlyMap<string, Entity>;
}

const mostObjects = 20_000; // of one script; the most of 881 pages measured is 2,000

/** The objects of one script (JSON-LD 1.1), halves of a pair, which JSON can write, as U+FFFD; none where even mended it is no JSON. */
export function parseLinkedData(source: string): LinkedData {
  const entities: Entity[] = [];
  const byId = new Map<string, Entity>();
  const queue: { readonly value: unknown; readonly isOwn: boolean }[] = [
    { value: parseJson(source), isOwn: true },
  ];
  for (let at = 0; at < queue.length && at < mostObjects; at += 1) {
    const { value, isOwn } = queue[at]!;
    if (Array.isArray(value)) {
      for (const each of value) queue.push({ value: each, isOwn });
    } else if (isEntity(value)) {
      const id = value["@id"];
      const size = Object.keys(value).length;
      if (typeof id === "string" && size > Object.keys(byId.get(id) ?? {}).length) {
        byId.set(id, value);
      }
      if (isOwn && "@type" in value) entities.push(value);
      for (const [key, each] of Object.entries(value)) {
        if (typeof each === "object") queue.push({ value: each, isOwn: isOwn && own.has(key) });
      }
    }
  }
  return { entities, byId };
}

const own = new Set(["@graph", "mainEntity", "mainEntityOfPage"]);

export function isEntity(value: unknown): value is Entity {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Its types, without the address of their vocabulary. */
export function typesOf(entity: Entity): readonly string[] {
  const types = [entity["@type"]].flat();
  return types.flatMap((each) => (typeof each === "string" ? [each.replace(/^.*[/#:]/u, "")] : []));
}

function parseJson(source: string): unknown {
  for (const each of [source, mended(source)]) {
    try {
      // What stands there as it is was shown when the page was parsed.
      return JSON.parse(each, each.includes("\\u") ? visibleValue : undefined) as unknown;
    } catch {
      // Broken JSON is common on real pages: the next way of reading it is tried.
    }
  }
  return undefined;
}

function visibleValue(_key: string, value: unknown): unknown {
  return typeof value === "string" ? visible(value) : value;
}

// Each is looked for at an end alone: white space of any length may stand between.
const markAtStart = /^(?:<!--|(?:\/[*/])?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/u;
const markAtEnd = /(?:-->|(?:\/[*/])?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)$/u;
const longestMark = 40; // characters

/** Without comment marks, raw control characters in strings, and commas or semicolons too many. */
function mended(source: string): string {
  const text = source.trim().replace(markAtStart, "");
  const end = text.slice(-longestMark);
  const whole = text.slice(0, text.length - end.length) + end.replace(markAtEnd, "");
  return whole
    .replaceAll(/[\u0000-\u001F␀-␟]/gu, " ")
    .replaceAll(/,(?=\s{0,100}[\]}])/gu, "")
    .trimEnd()
    .replace(/[;,]$/u, "");
}

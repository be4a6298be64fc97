import { attributeOf, isText, lineOf, nodesIn, wordsOf, type Element } from "./parse.ts";

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

/** A text, and the element that it stands in: its tag and class. */
export interface Part {
  readonly text: string;
  readonly holder: string;
}

/** An element's words, and the texts they are made of: a label above a headline has an element of its own. */
export interface Worded extends Marked {
  readonly parts: readonly Part[];
}

/** An element as Marked, its texts beside it. */
export function worded(element: Element, name: string, value: string): Worded {
  return { ...marked(element, name, value), parts: partsIn(element) };
}

const mostParts = 40; // of a heading or a byline; one that is never closed holds the page

function partsIn(element: Element): readonly Part[] {
  const parts: Part[] = [];
  for (const node of nodesIn(element)) {
    if (parts.length === mostParts) break;
    if (!isText(node) || node.value.trim() === "") continue;
    const holder = node.parentNode;
    const name = holder && "tagName" in holder ? holder : element;
    parts.push({
      text: node.value.replaceAll(/\s+/gu, " ").trim(),
      holder: `${name.tagName} ${attributeOf(name, "class") ?? ""}`,
    });
  }
  return parts;
}

export const longestLine = 160; // characters; more is no line of a date

const beside = new WeakMap<object, readonly Part[]>(); // once an element, however many it holds

/** The texts of the element around one, where that is no more than a line. */
export function partsBeside({ parentNode }: Element): readonly Part[] {
  if (!parentNode || !("tagName" in parentNode)) return [];
  const known =
    beside.get(parentNode) ?? (wordsOf(parentNode, longestLine) === "" ? [] : partsIn(parentNode));
  beside.set(parentNode, known);
  return known;
}

export function marked(element: Element, name: string, value: string): Marked {
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

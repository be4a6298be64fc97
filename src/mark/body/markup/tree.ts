import type { Block, Markup } from "../../../types.ts";
import { inlineTags } from "../../../read/html/tags.ts";
import type { PageLine } from "../page.ts";
import { nameBits, nameCuesOf } from "./names.ts";

/** A line of a page with markup. */
export interface TreeLine {
  readonly line: PageLine;
  readonly block: Block;
  readonly markup: Markup;
  /** Place of its paragraph-like element in `markup.elements`: those before it stand in the line. */
  readonly own: number;
  /** The tag of that element, and of the one around it. */
  readonly tag: string;
  readonly tagAround: string;
  /** Tags and class, so that a template's paragraphs share it. */
  readonly kind: string;
  /** Words of prose, those in links and in boxes that are named for other things counted less. */
  readonly prose: number;
}

/** What stands in one element. */
export interface Held {
  size: number;
  linked: number;
  lines: number;
  prose: number;
}

/** The elements of a page, as far as lines stand in them. */
export interface Tree {
  readonly lines: readonly TreeLine[];
  readonly held: ReadonlyMap<number, Held>;
  readonly prose: number;
  /** The element that most likely holds the body, then those around it, each with its distance. */
  readonly body: ReadonlyMap<number, number>;
  readonly holder: number;
  readonly ofKind: ReadonlyMap<string, { readonly prose: number; readonly lines: number }>;
}

const mostOfLine = 120; // words that one line counts for
const isProse = 0.3;
const ofBox = 0.3; // what prose in a box counts that is named for comments, authors, offers …
const boxNames = nameBits(
  "comments",
  "bio",
  "related",
  "account",
  "furniture",
  "caption",
  "advertisement",
);
const nearNames = 4; // elements whose names are asked whether a line stands in such a box

export function readTree(lines: readonly PageLine[], blocks: readonly Block[]): Tree {
  const treeLines = lines.flatMap((line, index): readonly TreeLine[] => {
    const block = blocks[index];
    return block?.markup ? [treeLine(line, block, block.markup)] : [];
  });
  const held = new Map<number, Held>();
  const ofKind = new Map<string, { prose: number; lines: number }>();
  let prose = 0;
  for (const each of treeLines) {
    prose += each.prose;
    const kind = ofKind.get(each.kind);
    if (!kind) ofKind.set(each.kind, { prose: each.prose, lines: 1 });
    else {
      kind.prose += each.prose;
      kind.lines += 1;
    }
    hold(each, held);
  }
  const holder = holderOf(treeLines);
  return { lines: treeLines, held, prose, holder, body: around(holder, treeLines), ofKind };
}

function treeLine(line: PageLine, block: Block, markup: Markup): TreeLine {
  const tags = markup.path.split("/").toReversed();
  const last = tags.length - 1;
  let own = 0;
  while (own < last && inlineTags.has(tags[own] ?? "")) own += 1;
  const isBox = markup.names.slice(0, nearNames).some((names) => nameCuesOf(names) & boxNames);
  const tag = tags[own] ?? "";
  const tagAround = tags[own + 1] ?? "";
  return {
    line,
    block,
    markup,
    own,
    tag,
    tagAround,
    kind: `${tagAround}/${tag} ${(markup.names[own] ?? "").replaceAll(/\d+/gu, "")}`,
    prose:
      line.prose < isProse
        ? 0
        : line.prose *
          Math.min(line.size, mostOfLine) *
          (1 - block.linkShare) *
          (isBox ? ofBox : 1),
  };
}

function hold({ line, block, markup, prose }: TreeLine, held: Map<number, Held>): void {
  const size = Math.min(line.size, mostOfLine) + 1;
  for (const element of markup.elements) {
    let each = held.get(element);
    if (!each) held.set(element, (each = { size: 0, linked: 0, lines: 0, prose: 0 }));
    each.size += size;
    each.linked += size * block.linkShare;
    each.lines += 1;
    each.prose += prose;
  }
}

const bodyName =
  /(?:article|story|post)[-_]{0,2}(?:body|content|text)|entry-content|content-?body|storytext/u;
const ofBodyName = 1.7; // what prose counts in an element with such a name; the body is right more often, in both sets
const perStep = 0.85; // what prose counts to each further element around it

/** The element with most prose near in it: Readability's idea, with a share of all prose below and not of a parent's only. */
function holderOf(lines: readonly TreeLine[]): number {
  const scores = new Map<number, number>();
  const named = new Map<number, boolean>();
  for (const { prose, markup } of lines) {
    let weight = prose;
    if (weight === 0) continue;
    for (let up = 1; up < markup.elements.length; up += 1, weight *= perStep) {
      const element = markup.elements[up] ?? 0;
      let isNamed = named.get(element);
      if (isNamed === undefined) {
        named.set(element, (isNamed = bodyName.test(markup.names[up] ?? "")));
      }
      scores.set(element, (scores.get(element) ?? 0) + weight * (isNamed ? ofBodyName : 1));
    }
  }
  let best = -1;
  for (const [element, score] of scores) if (score > (scores.get(best) ?? 0)) best = element;
  return best;
}

function around(holder: number, lines: readonly TreeLine[]): ReadonlyMap<number, number> {
  const elements = lines.find(({ markup }) => markup.elements.includes(holder))?.markup.elements;
  const from = elements?.indexOf(holder) ?? 0;
  return new Map(elements?.slice(from).map((element, step) => [element, step]));
}

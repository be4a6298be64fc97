import { defaultTreeAdapter as tree, html, parseFragment, serialize } from "parse5";
import type { DefaultTreeAdapterMap } from "parse5";
import type { Span } from "../types.ts";

/** A time expression of a text, and where it leads. */
export interface TimeMark {
  /** The sentence that holds it, and where in it. */
  readonly sentence: string;
  readonly within: Span;
  readonly href: string;
  /** What it was read as, for who points at it. */
  readonly title: string;
  /** In HTML's own form, where there is one. */
  readonly datetime?: string;
}

type TextNode = DefaultTreeAdapterMap["textNode"];
type ParentNode = DefaultTreeAdapterMap["parentNode"];

interface Piece {
  readonly node: TextNode;
  readonly isInLink: boolean;
}

/** A part of a piece's text. */
interface Range extends Span {
  readonly piece: Piece;
  readonly mark: TimeMark;
}

/**
 * A block's sanitised HTML with its time expressions as `<a class="when"><time>`; a link within a link is none, so there
 * it is `<time>` alone. White space does not count when a sentence is looked for; one that is not found stays unmarked.
 */
export function markTimes(block: string, marks: readonly TimeMark[]): string {
  if (marks.length === 0) return block;
  const root = parseFragment(block);
  const pieces = piecesIn(root, false);
  const places = pieces.flatMap((piece) =>
    [...piece.node.value.matchAll(/\S/g)].map(({ 0: character, index }) => ({
      character,
      piece,
      index,
    })),
  );
  const bare = places.map(({ character }) => character).join("");
  const ranges: Range[] = [];
  for (const mark of marks) {
    const at = bare.indexOf(withoutSpace(mark.sentence));
    if (at === -1) continue;
    const { start, end } = mark.within;
    const from = at + withoutSpace(mark.sentence.slice(0, start)).length;
    const to = at + withoutSpace(mark.sentence.slice(0, end)).length;
    const byPiece = Map.groupBy(places.slice(from, to), ({ piece }) => piece);
    for (const [piece, own] of byPiece) {
      const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0];
      const range = { piece, mark, start: first, end: last + 1 };
      if (!ranges.some((other) => meet(range, other))) ranges.push(range);
    }
  }
  for (const [piece, own] of Map.groupBy(ranges, (range) => range.piece)) wrap(piece, own);
  return serialize(root);
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, "");
}

function meet(a: Range, b: Range): boolean {
  return a.piece === b.piece && a.start < b.end && b.start < a.end;
}

function piecesIn(parent: ParentNode, isInLink: boolean): readonly Piece[] {
  return tree.getChildNodes(parent).flatMap((node): readonly Piece[] => {
    if (tree.isTextNode(node)) return [{ node, isInLink }];
    return tree.isElementNode(node) ? piecesIn(node, isInLink || node.tagName === "a") : [];
  });
}

function wrap({ node, isInLink }: Piece, ranges: readonly Range[]): void {
  const parent = tree.getParentNode(node);
  if (!parent) return;
  const { value } = node;
  const before = (added: DefaultTreeAdapterMap["childNode"]): void =>
    tree.insertBefore(parent, added, node);
  let at = 0;
  for (const { start, end, mark } of ranges.toSorted((a, b) => a.start - b.start)) {
    before(tree.createTextNode(value.slice(at, start)));
    const time = elementOf("time", mark.datetime === undefined ? {} : { datetime: mark.datetime });
    tree.insertText(time, value.slice(start, end));
    const link = elementOf("a", { class: "when", href: mark.href, title: mark.title });
    if (!isInLink)
      tree.appendChild(
        link,
        mark.datetime === undefined ? tree.createTextNode(value.slice(start, end)) : time,
      );
    before(isInLink ? time : link);
    at = end;
  }
  before(tree.createTextNode(value.slice(at)));
  tree.detachNode(node);
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): DefaultTreeAdapterMap["element"] {
  const list = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  return tree.createElement(name, html.NS.HTML, list);
}

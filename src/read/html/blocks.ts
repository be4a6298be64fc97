import type { Block, Markup } from "../../types.ts";
import { wholeOf, type Container } from "./container.ts";
import { listOf } from "./list.ts";
import { isCode, partOf, type Part } from "./part.ts";
import type { Document } from "./parse.ts";
import { piecesOf } from "./pieces.ts";
import { Markups } from "./place.ts";
import { isInQuote, pieceBlock, quoted } from "./piece-block.ts";
import { isGrid, tableOf } from "./table.ts";
import { linkShareOf } from "./words.ts";

/** A page to blocks in reading order; every text of it that is not blank stands in exactly one. `base` resolves links. */
export function blocksOf(document: Document, base: string | undefined): readonly Block[] {
  const parts = piecesOf(document, base).flatMap((piece) => partOf(piece) ?? []);
  const total = countCharacters(parts);
  const markups = new Markups(total);
  return grouped(parts).map(({ whole, parts: each }) => {
    const markup = markups.of(whole?.place ?? each[0].piece.place);
    return whole ? wholeBlock(whole, each, markup) : pieceBlock(each[0], markup);
  });
}

/** Adds each text to the landmarks around it; the sum of all. */
function countCharacters(parts: readonly Part[]): number {
  let total = 0;
  for (const { piece, text } of parts) {
    if (piece.isPicture || isCode(piece.place)) continue;
    total += text.length;
    for (let each = piece.place.landmark; each; each = each.parent) each.characters += text.length;
  }
  return total;
}

interface Group {
  /** The list or table that its parts are, as one. */
  readonly whole: Container | undefined;
  readonly parts: [Part, ...Part[]];
}

function grouped(parts: readonly Part[]): readonly Group[] {
  const wholes = new Map<Container, Group>();
  const groups: Group[] = [];
  for (const part of parts) {
    const container = wholeOf(part.piece.container);
    const whole = container?.kind === "table" && !isGrid(container) ? undefined : container;
    const known = whole && wholes.get(whole);
    if (known) known.parts.push(part);
    else {
      const group: Group = { whole, parts: [part] };
      groups.push(group);
      if (whole) wholes.set(whole, group);
    }
  }
  return groups;
}

function wholeBlock(whole: Container, parts: readonly [Part, ...Part[]], markup: Markup): Block {
  const content = whole.kind === "list" ? listOf(whole, parts) : tableOf(whole, parts);
  const isQuote = isInQuote(whole);
  return {
    kind: isQuote ? "quote" : whole.kind === "list" ? "list" : "table",
    text: parts.map(({ text }) => text).join("\n"),
    lines: parts.reduce(
      ({ from, to }, { piece }) => ({
        from: Math.min(from, piece.lines.from),
        to: Math.max(to, piece.lines.to),
      }),
      parts[0].piece.lines,
    ),
    linkShare: linkShareOf(parts.flatMap(({ words }) => words)),
    content: isQuote ? quoted(content) : content,
    markup,
  };
}

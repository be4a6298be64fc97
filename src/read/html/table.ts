import type { Table, TableCell } from "mdast";
import { mostPieces } from "../limits.ts";
import type { Container } from "./container.ts";
import { isElement, nodesIn, type Element } from "./parse.ts";
import type { Part } from "./part.ts";
import { plain, toPhrasing } from "./words.ts";

const grids = new WeakMap<Element, readonly (readonly Element[])[]>();

/** The cells of a table, row by row. */
function gridOf({ place: { element } }: Container): readonly (readonly Element[])[] {
  const known = grids.get(element);
  if (known) return known;
  const rows = [...nodesIn(element)].filter(
    (node): node is Element => isElement(node) && node.tagName === "tr",
  );
  const grid = rows.map((row) => row.childNodes.filter((node) => isElement(node)));
  grids.set(element, grid);
  return grid;
}

function widthOf(grid: readonly (readonly Element[])[]): number {
  return grid.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/**
 * Whether it has rows and columns; a table of one row or one column only places its parts. One long row and many short ones
 * would be filled up with more empty cells than a page may hold.
 */
export function isGrid(table: Container): boolean {
  const grid = gridOf(table);
  const width = widthOf(grid);
  return grid.length > 1 && width > 1 && grid.length * width <= mostPieces;
}

/** Its first row is its head, as Markdown wants it. */
export function tableOf(table: Container, parts: readonly Part[]): Table {
  const words = new Map(parts.map((part) => [part.piece.container?.place.element, part.words]));
  const grid = gridOf(table).filter((row) => row.some((cell) => words.has(cell)));
  const width = widthOf(grid);
  const cellOf = (element: Element | undefined): TableCell => {
    const inLine = (words.get(element) ?? []).map((word) =>
      word.value === "\n" ? { value: " ", style: plain } : word,
    );
    return { type: "tableCell", children: element ? toPhrasing(inLine) : [] };
  };
  return {
    type: "table",
    align: Array.from({ length: width }, () => null),
    children: grid.map((row) => ({
      type: "tableRow",
      children: Array.from({ length: width }, (_, column) => cellOf(row[column])),
    })),
  };
}

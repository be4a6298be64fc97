import type { Table, TableCell } from "mdast";
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

/** Whether it has rows and columns; a table of one row or one column only places its parts. */
export function isGrid(table: Container): boolean {
  const grid = gridOf(table);
  return grid.length > 1 && grid.some((row) => row.length > 1);
}

/** Its first row is its head, as Markdown wants it. */
export function tableOf(table: Container, parts: readonly Part[]): Table {
  const words = new Map(parts.map((part) => [part.piece.container?.place.element, part.words]));
  const grid = gridOf(table).filter((row) => row.some((cell) => words.has(cell)));
  const width = Math.max(...grid.map((row) => row.length));
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

import type { List, ListItem } from "mdast";
import type { Container } from "./container.ts";
import { attributeOf } from "./parse.ts";
import type { Part } from "./part.ts";
import { toPhrasing } from "./words.ts";

/** A list of items that each hold a paragraph, lists or both; `deepest` in container.ts bounds the nesting. */
export function listOf(whole: Container, parts: readonly Part[]): List {
  const root = emptyList(whole);
  const lists = new Map<Container, List>([[whole, root]]);
  const items = new Map<Container, ListItem>();
  const listAt = (container: Container): List => {
    const known = lists.get(container);
    if (known || !container.parent) return known ?? root;
    const list = emptyList(container);
    lists.set(container, list);
    itemAt(container.parent).children.push(list);
    return list;
  };
  const itemAt = (container: Container): ListItem => {
    const known = items.get(container);
    if (known) return known;
    const item: ListItem = { type: "listItem", spread: false, checked: null, children: [] };
    items.set(container, item);
    listAt(container.parent ?? whole).children.push(item);
    return item;
  };
  for (const { piece, words } of parts) {
    const children = toPhrasing(words);
    itemAt(piece.container ?? whole).children.push({ type: "paragraph", children });
  }
  return root;
}

function emptyList({ place: { element } }: Container): List {
  const isOrdered = element.tagName === "ol";
  const start = Number(attributeOf(element, "start") ?? 1);
  const from = Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1;
  return {
    type: "list",
    ordered: isOrdered,
    start: isOrdered ? from : null,
    spread: false,
    children: [],
  };
}

import type { Place } from "./place.ts";
import { headingTags, listTags } from "./tags.ts";

/** A list, an item, a table, a row, a cell or a quote that may become one block. */
export interface Container {
  readonly kind: "list" | "item" | "table" | "row" | "cell" | "quote";
  readonly place: Place;
  readonly parent: Container | undefined;
  readonly depth: number;
  /** Pieces that stand in it and in no container inside it. */
  runs: number;
  /** Whether it holds too much for one block: its pieces are then blocks of their own. */
  isBroken: boolean;
}

const deepest = 8; // list, item, list, item …: an article's own lists nest two or three times

/** The container that words inside this place belong to. What cannot stand in one block breaks those around it. */
export function containerAt(place: Place, around: Container | undefined): Container | undefined {
  if (place.tag === "caption" || place.tag === "figcaption") return undefined;
  const kind = kindOf(place, around);
  if (kind === undefined) {
    if (headingTags.has(place.tag) || place.tag === "pre") breakAll(around);
    return around;
  }
  if (!isAllowed(kind, around)) breakAll(around);
  const depth = (around?.depth ?? 0) + 1;
  const isBroken = depth > deepest;
  if (isBroken) breakAll(around);
  return { kind, place, parent: around, depth, runs: 0, isBroken };
}

function kindOf({ tag }: Place, around: Container | undefined): Container["kind"] | undefined {
  if (listTags.has(tag)) return "list";
  if (tag === "li" && around?.kind === "list") return "item";
  if (tag === "blockquote") return "quote";
  if (tag === "table") return "table";
  if (tag === "tr" && around?.kind === "table") return "row";
  if ((tag === "td" || tag === "th") && around?.kind === "row") return "cell";
  return undefined;
}

function isAllowed(kind: Container["kind"], around: Container | undefined): boolean {
  if (around === undefined || kind === "item" || kind === "row" || kind === "cell") return true;
  if (around.kind === "quote") return true;
  return kind === "list" && around.kind === "item";
}

/** An item or a cell is one paragraph; in a list or a table itself there is no text. */
export function countRun(container: Container): void {
  container.runs += 1;
  if (container.kind === "quote") return;
  if ((container.kind !== "item" && container.kind !== "cell") || container.runs > 1) {
    breakAll(container);
  }
}

/** Up to the nearest quote: what stands in one is a quote, whole or not. */
function breakAll(container: Container | undefined): void {
  for (let each = container; each && each.kind !== "quote" && !each.isBroken; each = each.parent) {
    each.isBroken = true;
  }
}

/** The outermost list or table around a piece that is one block, as all inside it is. */
export function wholeOf(container: Container | undefined): Container | undefined {
  let whole: Container | undefined;
  for (let each = container; each && each.kind !== "quote"; each = each.parent) {
    if (each.isBroken) return whole;
    if (each.kind === "list" || each.kind === "table") whole = each;
  }
  return whole;
}

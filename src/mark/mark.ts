import type { Block, Cut } from "../types.ts";
import { cutFurniture, type Furniture } from "./furniture.ts";
import { rules } from "./rules.ts";

const noFurniture: Furniture = new Set();

/** At most one cut a block, that of the first rule in the list, then what recurs in the outlet; sorted by block. */
export function mark(blocks: readonly Block[], furniture: Furniture = noFurniture): readonly Cut[] {
  const cuts = new Map<number, Cut>();
  const found = [...rules.flatMap((rule) => rule.find(blocks)), ...cutFurniture(blocks, furniture)];
  for (const cut of found) {
    if (blocks[cut.block]?.kind !== "frontMatter" && !cuts.has(cut.block)) cuts.set(cut.block, cut);
  }
  return [...cuts.values()].toSorted((a, b) => a.block - b.block);
}

import type { Block, Cut } from "../types.ts";
import { rules } from "./rules.ts";

/** At most one cut a block, that of the first rule in the list; sorted by block. */
export function mark(blocks: readonly Block[]): readonly Cut[] {
  const cuts = new Map<number, Cut>();
  for (const rule of rules) {
    for (const cut of rule.find(blocks)) {
      if (blocks[cut.block]?.kind !== "frontMatter" && !cuts.has(cut.block)) {
        cuts.set(cut.block, cut);
      }
    }
  }
  return [...cuts.values()].toSorted((a, b) => a.block - b.block);
}

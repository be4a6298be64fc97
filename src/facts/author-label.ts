import type { Block } from "../types.ts";
import { isTeam } from "./author-names.ts";
import { isBylineLabel } from "./byline-labels.ts";
import { parseNames } from "./byline.ts";

export interface LabelledNames {
  readonly names: readonly string[];
  /** Index of the block that holds them. */
  readonly claim: number;
}

const longest = 80; // characters of a line that is nothing but names

/** Names on a line of their own behind one that says "Written by" and no more; `near` are indexes, `open` all of them. */
export function findLabelledNames(
  blocks: readonly Block[],
  near: readonly number[],
  open: readonly number[],
): LabelledNames | undefined {
  for (const label of near) {
    if (!isBylineLabel(blocks[label]?.text ?? "")) continue;
    const claim = open[open.indexOf(label) + 1];
    const text = claim === undefined ? "" : (blocks[claim]?.text ?? "");
    if (claim === undefined || text.length > longest) continue;
    const names = isTeam(text) ? [text] : parseNames(text);
    if (names.length > 0) return { names, claim };
  }
  return undefined;
}

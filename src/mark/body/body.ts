import type { Block, Cut } from "../../types.ts";
import { chances, inBody, stateCount, states } from "./chain.ts";
import { featuresOf } from "./lines.ts";
import { flatWays, flatWeights, scoresOf } from "./model.ts";
import { readPage } from "./page.ts";
import { reasonFor } from "./reasons.ts";
import { model } from "./weights.ts";

export interface Body {
  /** What is no part of it, of the blocks that no named rule cuts. */
  readonly cuts: readonly Cut[];
  /** The block it begins with; none where the page shows no body. */
  readonly start?: number;
}

const weights = flatWeights(model);
const ways = flatWays(model);
const rules = ["above-body", "", "between-paragraphs", "below-body"];

const fewestBlocks = 8; // a text of fewer has no room for the menus and lists the model knows
const leastChance = 0.5;

/** The article's own lines among a page's, by a model of how lines follow one another. Named rules' cuts are given. */
export function findBody(blocks: readonly Block[], cuts: readonly Cut[]): Body {
  if (blocks.length < fewestBlocks) return { cuts: [] };
  const cut = new Set(cuts.map(({ block }) => block));
  const features = featuresOf(readPage(blocks), cut);
  const { states: chance } = chances(scoresOf(features, weights), ways);
  const isBody = (index: number): boolean =>
    (chance[index * stateCount + inBody] ?? 0) >= leastChance && !cut.has(index);
  const start = blocks.findIndex((_, index) => isBody(index));
  if (start === -1) return { cuts: [] };
  const found = blocks.flatMap((_, index): readonly Cut[] => {
    if (isBody(index) || cut.has(index)) return [];
    const state = likeliest(chance, index);
    const why = reasonFor(features[index] ?? [], state, weights);
    return [{ block: index, rule: rules[state] ?? "", why }];
  });
  return { cuts: found, start };
}

/** Of the states outside the body. */
function likeliest(chance: Float64Array, line: number): number {
  const at = line * stateCount;
  return states
    .keys()
    .filter((state) => state !== inBody)
    .reduce((best, state) => ((chance[at + state] ?? 0) > (chance[at + best] ?? 0) ? state : best));
}

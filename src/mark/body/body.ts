import type { Block, Cut } from "../../types.ts";
import { chances, inBody, stateCount, states } from "./chain.ts";
import { goingOn, spokenInside } from "./going-on.ts";
import { featuresOf } from "./lines.ts";
import { flatWays, flatWeights, scoresOf } from "./model.ts";
import { readPage, type Page, type PageLine } from "./page.ts";
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

/** The names under which the model cuts. */
export const bodyRules: ReadonlySet<string> = new Set(rules.filter((rule) => rule !== ""));

// A text of fewer has no room for the menus and lists the model knows: the shortest page of 881 has 217 words.
const fewestBlocks = 8;
const fewestWords = 150;
const leastChance = 0.5;
const cleanShare = 0.85; // of a page's words that are prose; such a text was most likely cleaned before
const leastOfProse = 0.05; // the chance that keeps a line of prose in such a text
const isProse = 0.3;

/** The article's own lines among a page's, by a model of how lines follow one another. Named rules' cuts are given. */
export function findBody(blocks: readonly Block[], cuts: readonly Cut[]): Body {
  if (blocks.length < fewestBlocks) return { cuts: [] };
  const cut = new Set(cuts.map(({ block }) => block));
  const page = readPage(blocks);
  if (sum(page.lines, ({ size }) => size) < fewestWords) return { cuts: [] };
  const bars = barsOf(page);
  const features = featuresOf(page, cut);
  const { states: chance } = chances(scoresOf(features, weights), ways);
  const isLikely = (index: number): boolean =>
    (chance[index * stateCount + inBody] ?? 0) >= (bars[index] ?? 0) && !cut.has(index);
  const likely = blocks.keys().filter(isLikely).toArray();
  const [start] = likely;
  if (start === undefined) return { cuts: [] };
  const isCut = (index: number): boolean => cut.has(index);
  const body = new Set([...likely, ...goingOn(page.lines, likely.at(-1) ?? start, isCut)]);
  for (const index of spokenInside(page.lines, body, isCut)) body.add(index);
  const found = blocks.flatMap((_, index): readonly Cut[] => {
    if (body.has(index) || cut.has(index)) return [];
    const state = likeliest(chance, index);
    const why = reasonFor(features[index] ?? [], state, weights);
    return [{ block: index, rule: rules[state] ?? "", why }];
  });
  return { cuts: found, start };
}

/** The chance from which a line is body. When in doubt, a text that is clean already is left as it is. */
function barsOf({ lines }: Page): readonly number[] {
  const prose = sum(lines, ({ prose, size }) => (prose >= isProse ? size : 0));
  const isClean = prose >= cleanShare * sum(lines, ({ size }) => size);
  return lines.map(({ prose }) => (isClean && prose >= isProse ? leastOfProse : leastChance));
}

function sum(lines: readonly PageLine[], of: (line: PageLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}

/** Of the states outside the body. */
function likeliest(chance: Float64Array, line: number): number {
  const at = line * stateCount;
  return states
    .keys()
    .filter((state) => state !== inBody)
    .reduce((best, state) => ((chance[at + state] ?? 0) > (chance[at + best] ?? 0) ? state : best));
}

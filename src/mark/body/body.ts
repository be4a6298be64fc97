import type { Page as HtmlPage } from "../../read/html/page.ts";
import type { Block, Cut } from "../../types.ts";
import { chances, inBody, stateCount, states } from "./chain.ts";
import { goingOn, spokenInside } from "./going-on.ts";
import { holderGuard } from "./markup/holder-guard.ts";
import { pageLines, type Lines } from "./page-lines.ts";
import { scoresOf } from "./model.ts";
import type { Page, PageLine } from "./page.ts";
import { reasonFor } from "./reasons.ts";

export interface Body {
  /** What is no part of it, of the blocks that no named rule cuts. */
  readonly cuts: readonly Cut[];
  /** The block it begins with; none where the page shows no body. */
  readonly start?: number;
}

const between = states.indexOf("between");
const rules = ["above-body", "", "between-paragraphs", "below-body"];

/** The names under which the model cuts. */
export const bodyRules: ReadonlySet<string> = new Set(rules.filter((rule) => rule !== ""));

// A text of fewer has no room for the menus and lists the model knows: the shortest page of 881 has 217 words.
const fewestLines = 8;
const fewestWords = 150;
const leastChance = 0.5;
const cleanShare = 0.85; // of a page's words that are prose; such a text was most likely cleaned before
const leastOfProse = 0.001; // the chance that keeps a sentence in such a text: the model has seen pages, and cuts short ones too soon
const isProse = 0.3;

/**
 * The article's own lines among a page's, by a model of how lines follow one another. Named rules' cuts are given, and
 * what markup says of the page, if it has any.
 */
export function findBody(blocks: readonly Block[], cuts: readonly Cut[], html?: HtmlPage): Body {
  const lines = pageLines(blocks, cuts, html);
  const { page, cut } = lines;
  if (page.lines.length < fewestLines) return { cuts: [] };
  if (sum(page.lines, ({ size }) => size) < fewestWords) return { cuts: [] };
  // A page without a paragraph is a table or a list, which the model has not seen.
  if (lines.tree?.prose === 0) return { cuts: [] };
  const { features, model } = lines.weigh();
  const scores = scoresOf(features, model.weights);
  let chance = chances(scores, model.ways).states;
  let likely = likelyLines(chance, lines, html === undefined);
  const guarded = holderGuard(lines.tree, likely, scores);
  if (guarded) {
    chance = chances(guarded, model.ways).states;
    likely = likelyLines(chance, lines, false);
    if (holderGuard(lines.tree, likely, scores)) return { cuts: [] };
  }
  const [start] = likely;
  if (start === undefined) return { cuts: [] };
  const body = new Set(likely);
  if (html === undefined) goOn(page, body, (line) => cut.has(line));
  const last = [...body].reduce((most, line) => Math.max(most, line), start);
  const found = lines.blocks.flatMap((block, line): readonly Cut[] => {
    if (body.has(line) || cut.has(line)) return [];
    const state = line > start && line < last ? between : likeliest(chance, line);
    const why = reasonFor(features[line] ?? [], state, model.weights);
    return [{ block, rule: rules[state] ?? "", why }];
  });
  return { cuts: found, start: lines.blocks[start] ?? 0 };
}

/** Lines from the chance that asks for; where none has it, those that come nearest. */
function likelyLines(
  chance: Float64Array,
  { page, cut }: Lines,
  isText: boolean,
): readonly number[] {
  const open = [...page.lines.keys()].filter((line) => !cut.has(line));
  const of = (line: number): number => chance[line * stateCount + inBody] ?? 0;
  const top = open.reduce((most, line) => Math.max(most, of(line)), 0);
  const bar = top < leastChance ? top / 2 : leastChance;
  const ofProse = isText && isClean(page) ? leastOfProse : bar;
  return open.filter((line) => {
    const { prose = 0, ending } = page.lines[line] ?? {};
    const isSentence = prose >= isProse || ending === "stop" || ending === "ask";
    return of(line) >= (isSentence ? Math.min(bar, ofProse) : bar) && of(line) > 0;
  });
}

/** When in doubt, a text that is clean already is left as it is. */
function isClean({ lines }: Page): boolean {
  const prose = sum(lines, ({ prose, size }) => (prose >= isProse ? size : 0));
  return prose >= cleanShare * sum(lines, ({ size }) => size);
}

function goOn({ lines }: Page, body: Set<number>, isCut: (line: number) => boolean): void {
  const last = [...body].at(-1) ?? 0;
  for (const line of goingOn(lines, last, isCut)) body.add(line);
  for (const line of spokenInside(lines, body, isCut)) body.add(line);
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

import type { Page as HtmlPage } from "../../read/html/page.ts";
import type { Block, Cut } from "../../types.ts";
import { inBody, stateCount, states } from "./chain.ts";
import { goingOn, spokenInside } from "./going-on.ts";
import { findLikely } from "./likely.ts";
import { pageLines } from "./page-lines.ts";
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
const cleanShare = 0.85; // of a page's words that are prose; such a text was most likely cleaned before
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
  const found = findLikely(features, model, {
    cut,
    ...(lines.tree && { tree: lines.tree }),
    ...(html === undefined && { spared: sentencesOfClean(page) }),
  });
  const [start] = found?.lines ?? [];
  if (!found || start === undefined) return { cuts: [] };
  const body = new Set(found.lines);
  if (html === undefined) goOn(page, body, (line) => cut.has(line));
  const last = [...body].reduce((most, line) => Math.max(most, line), start);
  const others = lines.blocks.flatMap((block, line): readonly Cut[] => {
    if (body.has(line) || cut.has(line)) return [];
    const state = line > start && line < last ? between : likeliest(found.chance, line);
    const why = reasonFor(features[line] ?? [], state, model.weights);
    return [{ block, rule: rules[state] ?? "", why }];
  });
  return { cuts: others, start: lines.blocks[start] ?? 0 };
}

/**
 * The sentences of a text that is clean already: when in doubt it is left as it is, for the model has seen pages, and cuts
 * short lines too soon.
 */
function sentencesOfClean({ lines }: Page): ReadonlySet<number> {
  const prose = sum(lines, ({ prose, size }) => (prose >= isProse ? size : 0));
  if (prose < cleanShare * sum(lines, ({ size }) => size)) return new Set();
  return new Set(lines.keys().filter((line) => isSentence(lines[line])));
}

function isSentence(line: PageLine | undefined): boolean {
  return (
    line !== undefined && (line.prose >= isProse || line.ending === "stop" || line.ending === "ask")
  );
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

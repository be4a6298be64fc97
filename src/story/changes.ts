import type { Root } from "mdast";
import { piecesOf, wordsIn } from "../locale/words.ts";
import { textOf } from "../read/markdown.ts";
import { align, type Aligned } from "./alignment.ts";

/** What tells a later text from an earlier one, in paragraphs. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** That stand elsewhere, word for word. */
  readonly moved: number;
  /** Those that are not the same, in the order of the texts; absent where they are too many to be read. */
  readonly paragraphs?: readonly ChangedParagraph[];
}

/** A paragraph's words, those of both texts among them where it is a changed one. */
export type ChangedParagraph = readonly Aligned[];

const mostShown = 12; // paragraphs
const longestShown = 6000; // characters in all, some thousand words

/** `first` is the earlier one. */
export function changesBetween(first: Root, second: Root): Changes {
  const [before, after] = [paragraphsOf(first), paragraphsOf(second)];
  const aligned = align(before, after);
  const moved = movedIn(aligned);
  const found = gapsOf(aligned)
    .map((gap) => gap.filter(({ item }) => !moved.has(item)))
    .flatMap((gap) => pairsIn(gap));
  const paragraphs = found.map(({ one, two }) => paragraphOf(one, two));
  const length = paragraphs.flat().reduce((sum, { item }) => sum + item.length, 0);
  return {
    added: found.filter(({ one }) => one === undefined).length,
    removed: found.filter(({ two }) => two === undefined).length,
    changed: found.filter(({ one, two }) => one !== undefined && two !== undefined).length,
    moved: moved.size,
    ...(found.length <= mostShown && length <= longestShown && { paragraphs }),
  };
}

function paragraphsOf({ children }: Root): readonly string[] {
  return children
    .map((node) => textOf(node).normalize("NFC").replaceAll(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
}

/** Paragraphs that the first text has where the second has others, and the second where the first has others. */
function movedIn(aligned: readonly Aligned[]): ReadonlySet<string> {
  const only = (where: Aligned["in"]): Set<string> =>
    new Set(aligned.flatMap((each) => (each.in === where ? each.item : [])));
  return only("first").intersection(only("second"));
}

/** Runs between paragraphs that both texts have. */
function gapsOf(aligned: readonly Aligned[]): readonly (readonly Aligned[])[] {
  const gaps: Aligned[][] = [[]];
  for (const each of aligned) {
    if (each.in === "both") gaps.push([]);
    else gaps.at(-1)?.push(each);
  }
  return gaps;
}

/** A paragraph of each text, or of one of them. */
interface Pair {
  readonly one?: string;
  readonly two?: string;
}

const alike = 0.5; // of the words of two paragraphs; less is another paragraph

/** Those of a gap that are alike, in the same order in both texts, and the others alone. */
function pairsIn(gap: readonly Aligned[]): readonly Pair[] {
  const before = gap.filter((each) => each.in === "first").map(({ item }) => item);
  const after = gap.filter((each) => each.in === "second").map(({ item }) => item);
  const pairs: Pair[] = [];
  let next = 0;
  for (const one of before) {
    const found = after.findIndex((two, index) => index >= next && likeness(one, two) >= alike);
    if (found === -1) {
      pairs.push({ one });
      continue;
    }
    for (const two of after.slice(next, found)) pairs.push({ two });
    pairs.push({ one, two: after[found] ?? "" });
    next = found + 1;
  }
  return [...pairs, ...after.slice(next).map((two) => ({ two }))];
}

/** Twice the words that both have, of all that they have, each word once. */
function likeness(one: string, two: string): number {
  const [first, second] = [
    new Set(wordsIn(one.toLowerCase())),
    new Set(wordsIn(two.toLowerCase())),
  ];
  const all = first.size + second.size;
  return all === 0 ? 0 : (2 * first.intersection(second).size) / all;
}

function paragraphOf(one: string | undefined, two: string | undefined): ChangedParagraph {
  if (one === undefined) return [{ in: "second", item: two ?? "" }];
  if (two === undefined) return [{ in: "first", item: one }];
  return joined(align(piecesOf(one), piecesOf(two)));
}

/** What changed between words that did not, the first text's before the second's; a space between such words is theirs. */
function joined(aligned: readonly Aligned[]): ChangedParagraph {
  const runs: Aligned[] = [];
  let [both, first, second] = ["", "", ""];
  const flush = (): void => {
    const open = { both, first, second };
    for (const where of ["both", "first", "second"] as const) {
      if (open[where] !== "") runs.push({ in: where, item: open[where] });
    }
    [both, first, second] = ["", "", ""];
  };
  for (const [index, { in: where, item }] of aligned.entries()) {
    const isChanging = first + second !== "";
    if (where === "first") first += item;
    else if (where === "second") second += item;
    else if (isChanging && item.trim() === "" && aligned[index + 1]?.in !== "both") {
      first += item;
      second += item;
    } else {
      if (isChanging) flush();
      both += item;
    }
  }
  flush();
  return runs;
}

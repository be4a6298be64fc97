import { bin } from "../../mark/body/bins.ts";
import { cueBit, cueNames } from "../../mark/body/cues.ts";
import { measure, type Measures } from "../../mark/body/measures.ts";
import type { Block } from "../../types.ts";
import { partsOf } from "../loose-head-line.ts";
import { readSignature } from "../signature/lines.ts";
import { folded } from "../title-words.ts";
import { textBelow, type TextBelow } from "./text-below.ts";

/** A line that may be the headline, with what is known of it, in words that the weights go by. */
export interface Candidate {
  /** Of its block. */
  readonly index: number;
  readonly features: readonly string[];
}

interface Line extends Measures {
  /** Whether empty raw lines stand above and below it. */
  readonly isApart: readonly [boolean, boolean];
  /** Lines that no empty one parts it from, itself among them: a menu has many, a headline few. */
  readonly run: number;
  readonly says: "dateline" | "byline" | "date" | "names" | "time" | "nothing";
}

const above = 120; // blocks; between a headline and its text tables of contents and share menus may stand
const below = 7; // blocks of the text, for what stands around a candidate
const sizes = [1.5, 2.5, 3.5, 5.5, 8.5, 12.5, 18.5, 28.5];
const distances = [0.5, 1.5, 2.5, 3.5, 5.5, 8.5, 12.5, 20.5, 40.5];
const counts = [0.5, 1.5, 2.5, 4.5, 8.5];
const shares = [0.01, 0.2, 0.4, 0.6, 0.8];
const shortest = 10; // letters; of fewer another line holds a copy by chance

// A whole sentence, like a line of the text itself, would leave the body for a guess.
const endsAsSentence = /[.。…:;,!]["”’»')\]」』）]{0,3}$/u;
const tail = 8; // characters

/** The lines down to where the text begins, from top to bottom; none of them a dateline, a byline or a sentence. */
export function candidatesAt(
  blocks: readonly Block[],
  open: ReadonlySet<number>,
  start: number,
): readonly Candidate[] {
  const from = Math.max(0, start - above);
  const lines = linesOf(blocks, from, Math.min(blocks.length, start + below));
  const copies = copiesOf(blocks, start);
  const text = textBelow(blocks, start);
  const found: Candidate[] = [];
  let [apart, long] = [0, 0];
  for (let index = Math.min(start, blocks.length - 1); index >= from; index -= 1) {
    const at = index - from;
    const line = lines[at];
    if (!line) continue;
    if (open.has(index) && mayBeHeadline(line) && !endsAsSentence.test(line.text.slice(-tail))) {
      const features = [
        ...ownFeatures(line),
        ...copyFeatures(line, index, copies),
        ...textFeatures(line, text),
        ...neighbourFeatures(lines, at),
        `distance ${bin(start - index, distances)}`,
        `apart below ${bin(apart, counts)}`,
        `long below ${bin(long, counts)}`,
        `long below ${bin(long, counts)} ${kindOf(line)}`,
        ...(line.says === "nothing" ? [] : [`reads as ${line.says}`]),
        ...(index === 0 ? ["first line"] : []),
      ];
      found.push({ index, features });
    }
    if (line.size > 2.5 && line.isApart[0] && mayBeHeadline(line)) apart += 1;
    if (line.size > 8.5) long += 1;
  }
  return found.toReversed();
}

const longest = 45; // words as they are measured; the longest of 785 headlines has 33
const longestSentence = 15; // words; what ends as a sentence and is longer is prose

function mayBeHeadline({ says, size, ending }: Line): boolean {
  if (says === "dateline" || says === "byline" || says === "date" || size === 0 || size > longest)
    return false;
  return ending !== "stop" || size <= longestSentence;
}

function linesOf(blocks: readonly Block[], from: number, to: number): readonly Line[] {
  const gaps: boolean[] = [];
  for (let index = from; index <= to; index += 1) {
    const [one, other] = [blocks[index - 1], blocks[index]];
    gaps.push(!one || !other || other.lines.from > one.lines.to + 1);
  }
  const runs: number[] = [];
  for (let at = 0, first = 0; at < to - from; at += 1) {
    if (gaps[at + 1] !== true && at + 1 < to - from) continue;
    for (let each = first; each <= at; each += 1) runs.push(at + 1 - first);
    first = at + 1;
  }
  return blocks.slice(from, to).map((block, at): Line => {
    return {
      ...measure(block),
      isApart: [gaps[at] ?? true, gaps[at + 1] ?? true],
      run: runs[at] ?? 1,
      says: sayingOf(block.text),
    };
  });
}

function sayingOf(text: string): Line["says"] {
  const parts = partsOf(text, anyOrder);
  const hasDate = parts !== undefined && parts.dates.length > 0;
  if (hasDate && parts.rest.length === 0) return "dateline";
  const signature = readSignature(text, false, anyOrder);
  if (signature) return signature.isSigned ? "byline" : hasDate ? "dateline" : "names";
  if (hasDate) return "date";
  return parts?.tellsTime ? "time" : "nothing";
}

const anyOrder = { order: "dayFirst" } as const; // which day it is matters to others

function ownFeatures({
  words,
  size,
  ending,
  opening,
  sentences,
  cues,
  isApart,
  run,
}: Line): readonly string[] {
  const big = bin(size, sizes);
  const kind = kindOf({ size });
  const capitals = words.cased > 0 ? bin(words.capitalised / words.cased, shares) : 9;
  const apart = `${isApart[0] ? 1 : 0}${isApart[1] ? 1 : 0}`;
  return [
    `size ${big}`,
    `ending ${ending}`,
    `ending ${ending} ${kind}`,
    `opening ${opening}`,
    `sentences ${bin(sentences, counts)} ${kind}`,
    `capitals ${capitals} ${kind}`,
    `apart ${apart}`,
    `apart ${apart} ${kind}`,
    `run ${bin(run, counts)}`,
    ...cueNames.filter((name) => cues & cueBit(name)).map((name) => `cue ${name}`),
  ];
}

function copyFeatures({ text }: Line, index: number, copies: Copies): readonly string[] {
  const line = copies.folded.get(index) ?? folded(text);
  const at = (copies.whole.get(line) ?? []).filter((other) => other !== index);
  if (line.length < shortest) return [at.length > 0 ? "short copy" : "short"];
  const near = at.some((other) => other < index && index - other <= 12);
  const later = at.some((other) => other > index);
  return [
    `copies ${bin(at.length, counts)}`,
    ...(near ? ["copy above"] : []),
    ...(later ? ["copy below"] : []),
    ...(at.length === 0 && standsTwice(line, copies.joined) ? ["part of another line"] : []),
  ];
}

function standsTwice(folded: string, joined: string): boolean {
  return joined.indexOf(folded, joined.indexOf(folded) + 1) !== -1;
}

function textFeatures({ words }: Line, text: TextBelow): readonly string[] {
  const topical = words.list.filter((word) => text.isTopical(word));
  const shared = topical.filter((word) => text.words.has(word)).length;
  const share = topical.length === 0 ? 9 : bin(shared / topical.length, shares);
  return [`shared ${share}`, `shared count ${bin(shared, counts)}`];
}

function neighbourFeatures(lines: readonly Line[], at: number): readonly string[] {
  const found: string[] = [];
  for (const [name, step] of [
    ["above", -1],
    ["below", 1],
    ["two below", 2],
  ] as const) {
    const other = lines[at + step];
    found.push(`${name} ${sortOf(other)}`);
    if (other && step !== 2) found.push(`run ${name} ${bin(other.run, counts)}`);
    for (const cue of ["byline", "date", "credit", "related", "parts", "sharing"] as const) {
      if (other && other.cues & cueBit(cue)) found.push(`cue ${name} ${cue}`);
    }
  }
  for (const says of ["dateline", "byline", "names"] as const) {
    const next = lines.slice(at + 1, at + 9).findIndex((line) => line.says === says);
    const last = lines.slice(Math.max(0, at - 6), at).findLastIndex((line) => line.says === says);
    if (next !== -1) found.push(`${says} below ${bin(next, [0.5, 1.5, 3.5])}`);
    if (last !== -1) found.push(`${says} above`);
  }
  return found;
}

function kindOf({ size }: { readonly size: number }): number {
  return bin(size, [3.5, 8.5, 18.5]);
}

function sortOf(line: Line | undefined): string {
  if (!line) return "nothing";
  if (line.says !== "nothing") return line.says;
  const closed = line.ending === "stop" || line.ending === "ask" ? "closed" : "open";
  return `${bin(line.size, [2.5, 5.5, 8.5, 18.5])} ${closed}`;
}

interface Copies {
  /** Where a folded line stands. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  /** Folded lines, by their places. */
  readonly folded: ReadonlyMap<number, string>;
  /** All folded lines in one. */
  readonly joined: string;
}

const longestLine = 400; // UTF-16 units; a breadcrumb, not a paragraph

const otherThanLines = /[^\p{L}\p{N}\n]+/gu;
const around = 1500; // blocks; the longest of 881 pages has 2278

function copiesOf(blocks: readonly Block[], start: number): Copies {
  const from = Math.max(0, start - around);
  const places: number[] = [];
  const lines: string[] = [];
  for (const [place, { text }] of blocks.slice(from, start + around).entries()) {
    if (text.length > longestLine) continue;
    places.push(from + place);
    lines.push(text.replaceAll("\n", " "));
  }
  // Folded in one go: a call a line would take most of the time.
  const joined = lines.join("\n").normalize("NFKC").toLowerCase().replaceAll(otherThanLines, "");
  const whole = new Map<string, number[]>();
  const foldedAt = new Map<number, string>();
  for (const [place, line] of joined.split("\n").entries()) {
    const index = places[place];
    if (index === undefined) continue;
    foldedAt.set(index, line);
    const known = whole.get(line);
    if (known) known.push(index);
    else whole.set(line, [index]);
  }
  return { whole, folded: foldedAt, joined };
}

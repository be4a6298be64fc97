import { bin } from "../../mark/body/bins.ts";
import { cueBit } from "../../mark/body/cues.ts";
import { measure, type Measures } from "../../mark/body/measures.ts";
import type { Block } from "../../types.ts";
import type { Reading } from "../date-forms.ts";
import { partsOf } from "../loose-head-line.ts";
import { isByLabel, readSignature, type Signature } from "./lines.ts";
import { isRole, startsAsName } from "./names.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

/** A line that may say who wrote, with what is known of it, in words that the weights go by. */
export interface Candidate extends Signature {
  /** Of its block. */
  readonly index: number;
  readonly features: readonly string[];
}

/** Where a page's headline and its text stand. */
export interface Place {
  readonly headline: number | undefined;
  readonly start: number;
}

interface Line extends Measures {
  readonly index: number;
  readonly sort: string;
  readonly isApart: readonly [boolean, boolean];
}

const above = 6; // open blocks above a headline
const alone = 25; // open blocks above the text where no headline is found
const below = 16; // open blocks below where the text begins
const steps = [0.5, 1.5, 2.5, 4.5, 8.5, 14.5];
const counts = [0.5, 1.5, 2.5, 4.5];
const shares = [0.01, 0.4, 0.6, 0.99];
const most = 5; // times that are counted; more are told apart by nothing

/** The lines of names around a headline and the first paragraphs, from top to bottom. */
export function signaturesNear(
  blocks: readonly Block[],
  open: readonly number[],
  { headline, start }: Place,
  reading: Reading,
): readonly Candidate[] {
  const at = open.findIndex((index) => index >= start);
  const own = headline === undefined ? -1 : open.indexOf(headline);
  const from = Math.max(0, own === -1 ? at - alone : Math.min(own, at) - above);
  const lines = open
    .slice(from, at + below)
    .map((index, place) => lineOf(blocks, index, place + from === own, reading));
  const vocabulary = vocabularyOf(blocks);
  return lines.flatMap((line, place): readonly Candidate[] => {
    if (line.index === headline) return [];
    const isLabelled = isByLabel(lines[place - 1]?.text ?? "");
    const signature = readSignature(line.text, isLabelled, reading);
    if (!signature) return [];
    const fromHeadline = own === -1 ? undefined : place + from - own;
    const features = [
      ...ownFeatures(line, signature, isLabelled),
      ...wordFeatures(signature, vocabulary, blocks[headline ?? -1]?.text ?? ""),
      ...neighbourFeatures(lines, place),
      `below headline ${fromHeadline === undefined ? "none" : fromHeadline < 0 ? `-${bin(-fromHeadline, steps)}` : bin(fromHeadline, steps)}`,
      `to start ${place + from <= at ? bin(at - place - from, steps) : `-${bin(place + from - at, steps)}`}`,
    ];
    const kind = signature.isSigned ? "signed" : "plain";
    return [
      {
        ...signature,
        index: line.index,
        features: [...features, ...features.map((each) => `${kind}, ${each}`)],
      },
    ];
  });
}

function lineOf(
  blocks: readonly Block[],
  index: number,
  isHeadline: boolean,
  reading: Reading,
): Line {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block) throw new Error(`no block ${index}`);
  const line = measure(block);
  return {
    ...line,
    index,
    sort: isHeadline ? "headline" : sortOf(line, reading),
    isApart: [
      !before || block.lines.from > before.lines.to + 1,
      !after || after.lines.from > block.lines.to + 1,
    ],
  };
}

function sortOf(line: Measures, reading: Reading): string {
  const { text, size, ending, cues } = line;
  if (isByLabel(text)) return "label";
  const parts = partsOf(text, reading);
  if (parts && parts.dates.length > 0) return parts.rest.length === 0 ? "date" : "date and more";
  if (parts?.tellsTime) return "time";
  if (cues & cueBit("credit")) return "credit";
  if (size > 12 && (ending === "stop" || ending === "ask")) return "prose";
  if (isRole(text)) return "role";
  if (readSignature(text, false, reading)) return "names";
  if (cues & cueBit("sharing")) return "sharing";
  if (size > 8.5) return "long";
  return size > 3.5 ? "short" : "label-like";
}

function ownFeatures(
  line: Line,
  { names, isSigned, beside }: Signature,
  isLabelled: boolean,
): readonly string[] {
  const words = (names[0] ?? "").split(" ");
  return [
    "any",
    `names ${Math.min(names.length, 4)}`,
    `words ${Math.min(words.length, 5)}`,
    `apart ${line.isApart[0] ? 1 : 0}${line.isApart[1] ? 1 : 0}`,
    ...(isLabelled ? ["label above"] : isSigned ? ["label"] : []),
    ...beside.map((each) => `beside ${each}`),
    ...(/^[^\p{Ll}]+$/u.test(names[0] ?? "") ? ["capitals"] : []),
    ...(line.cues & cueBit("credit") ? ["credit"] : []),
  ];
}

function wordFeatures(
  { names }: Signature,
  vocabulary: Vocabulary,
  headline: string,
): readonly string[] {
  const [name = ""] = names;
  const words = name.split(" ");
  const common =
    words.filter((word) => vocabulary.isLower(word.toLowerCase())).length / words.length;
  const last = words.at(-1) ?? "";
  return [
    ...(startsAsName(name) ? ["given name"] : []),
    `common ${bin(common, shares)}`,
    `alone again ${bin(Math.max(1, vocabulary.timesAlone(name)) - 1, counts)}`,
    `in prose ${bin(vocabulary.timesInProse(name, most), counts)}`,
    `last in prose ${bin(vocabulary.timesInProse(last, most), counts)}`,
    ...(headline.includes(last) ? ["in headline"] : []),
  ];
}

function neighbourFeatures(lines: readonly Line[], place: number): readonly string[] {
  const sorts = [-2, -1, 1, 2, 3].map(
    (step) => [step, lines[place + step]?.sort ?? "none"] as const,
  );
  const near = lines.slice(Math.max(0, place - 2), place + 4).map(({ sort }) => sort);
  return [
    ...sorts.map(([step, sort]) => `${step} ${sort}`),
    ...(near.some((sort) => sort.startsWith("date")) ? ["date near"] : []),
    ...(near.includes("role") ? ["role near"] : []),
  ];
}

import { wordsOf } from "./shingles.ts";

interface Anchor {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const leastShare = 0.5; // of a line's shingles that stand in the gold body

/** Which lines of a page are its body: those that the gold body holds, in its order, short ones between their neighbours. */
export function labelLines(lines: readonly string[], gold: string): readonly boolean[] {
  const words = wordsOf(gold);
  const places = placesOf(words);
  const split = lines.map((line) => wordsOf(line));
  const anchors = split.flatMap((line, index) => anchorsOf(line, index, places));
  const chain = heaviestChain(anchors);
  const labels = lines.map(() => false);
  const covered = new Uint8Array(words.length);
  for (const { line, from, to } of chain) {
    labels[line] = true;
    covered.fill(1, from, to);
  }
  // What the page prints in another order than the gold body.
  const inChain = new Set(chain);
  for (const anchor of anchors) {
    if (inChain.has(anchor) || labels[anchor.line]) continue;
    const span = covered.subarray(anchor.from, anchor.to);
    if (span.reduce((sum, each) => sum + each, 0) > span.length * 0.2) continue;
    labels[anchor.line] = true;
    span.fill(1);
  }
  labelShort(split, words, chain, labels, covered);
  return labels;
}

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, shingle] of runsOf(words).entries()) {
    const known = places.get(shingle);
    if (known) known.push(at);
    else places.set(shingle, [at]);
  }
  return places;
}

const mostPlaces = 8;

function anchorsOf(
  line: readonly string[],
  index: number,
  places: ReadonlyMap<string, readonly number[]>,
): readonly Anchor[] {
  if (line.length < 4) return [];
  const shingles = runsOf(line);
  const found = shingles.map((each) => places.get(each) ?? []);
  const hits = found.filter((each) => each.length > 0).length;
  if (hits / shingles.length < leastShare) return [];
  const first = found.findIndex((each) => each.length > 0);
  return (found[first] ?? []).slice(0, mostPlaces).map((at) => {
    const from = Math.max(0, at - first);
    return { line: index, from, to: from + line.length, weight: line.length };
  });
}

/** The chain of anchors with most words whose lines and places both grow. */
function heaviestChain(anchors: readonly Anchor[]): readonly Anchor[] {
  const best: { total: number; before: number }[] = [];
  let top = -1;
  for (const [index, anchor] of anchors.entries()) {
    let total = anchor.weight;
    let before = -1;
    for (let earlier = Math.max(0, index - 600); earlier < index; earlier += 1) {
      const other = anchors[earlier];
      const known = best[earlier];
      if (!other || !known || other.line >= anchor.line || other.from >= anchor.from) continue;
      if (other.to > anchor.from + anchor.weight * 0.5) continue;
      if (known.total + anchor.weight > total) {
        total = known.total + anchor.weight;
        before = earlier;
      }
    }
    best.push({ total, before });
    if (top === -1 || total > (best[top]?.total ?? 0)) top = index;
  }
  const chain: Anchor[] = [];
  for (let at = top; at !== -1; at = best[at]?.before ?? -1) {
    const anchor = anchors[at];
    if (anchor) chain.unshift(anchor);
  }
  return chain;
}

/** Lines too short for a shingle of their own: those that stand, in order, in what the gold has between two anchors. */
function labelShort(
  split: readonly (readonly string[])[],
  words: readonly string[],
  chain: readonly Anchor[],
  labels: boolean[],
  covered: Uint8Array,
): void {
  for (let at = 0; at <= chain.length; at += 1) {
    const before = chain[at - 1];
    const after = chain[at];
    const first = before ? before.line + 1 : Math.max(0, (after?.line ?? 0) - 8);
    const last = after ? after.line - 1 : Math.min(split.length - 1, (before?.line ?? -1) + 8);
    let place = before ? Math.min(before.to, after?.from ?? words.length) : 0;
    const end = after ? after.from : words.length;
    if (before && after && end <= place) continue;
    for (let line = first; line <= last; line += 1) {
      const own = split[line] ?? [];
      if (own.length === 0 || own.length >= 4 || labels[line]) continue;
      for (let from = place; from + own.length <= end; from += 1) {
        if (covered[from] === 1 || !own.every((word, index) => words[from + index] === word))
          continue;
        labels[line] = true;
        place = from + own.length;
        break;
      }
    }
  }
}

/** Runs of four words in their order; a text of fewer words is one. */
function runsOf(words: readonly string[]): readonly string[] {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + 4).join("\u0001"));
}

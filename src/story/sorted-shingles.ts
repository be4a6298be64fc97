/** Shingles, ascending, and beside each the index of the text that holds it, those of one shingle ascending. */
export interface Sorted {
  readonly shingles: Uint32Array;
  readonly holders: Uint32Array;
}

interface Last {
  readonly texts: readonly Uint32Array[];
  readonly sorted: Sorted;
}

/** By the first of the texts, for as long as anybody holds it. */
const last = new WeakMap<Uint32Array, Last>();
const mostAdded = 0.05; // of the texts; where more are others, all are sorted anew

/** The shingles of several texts. Where most of the texts were sorted before, the others are put between. */
export function sortShingles(texts: readonly Uint32Array[]): Sorted {
  const [first] = texts;
  const before = first && last.get(first);
  const sorted = (before && patched(before, texts)) ?? sortedAnew(texts);
  if (first) last.set(first, { texts: [...texts], sorted });
  return sorted;
}

/** Undefined where many texts are others, or stand in another order. */
function patched(before: Last, texts: readonly Uint32Array[]): Sorted | undefined {
  const places = new Map(texts.map((text, place) => [text, place]));
  const kept = before.texts.map((text) => places.get(text));
  const standing = kept.filter((place) => place !== undefined);
  const added = new Set(places.values()).difference(new Set(standing));
  const isInOrder = standing.every((place, at) => at === 0 || place > (standing[at - 1] ?? 0));
  if (places.size < texts.length || added.size > mostAdded * texts.length || !isInOrder) {
    return undefined;
  }
  const others = sortedAnew(texts.map((text, place) => (added.has(place) ? text : nothing)));
  return merged(before.sorted, kept, others);
}

const nothing = new Uint32Array();

/** The shingles of texts that stand where `kept` says, and of others. */
function merged(
  { shingles, holders }: Sorted,
  kept: readonly (number | undefined)[],
  others: Sorted,
): Sorted {
  const length = shingles.length + others.shingles.length;
  const to = { shingles: new Uint32Array(length), holders: new Uint32Array(length) };
  let [next, other] = [0, 0];
  const put = (shingle: number, holder: number): void => {
    to.shingles[next] = shingle;
    to.holders[next] = holder;
    next += 1;
  };
  const putOthers = (shingle: number, holder: number): void => {
    for (; other < others.shingles.length; other += 1) {
      const [own, place] = [others.shingles[other] ?? 0, others.holders[other] ?? 0];
      if (own > shingle || (own === shingle && place > holder)) return;
      put(own, place);
    }
  };
  for (let at = 0; at < shingles.length; at += 1) {
    const place = kept[holders[at] ?? 0];
    if (place === undefined) continue;
    putOthers(shingles[at] ?? 0, place);
    put(shingles[at] ?? 0, place);
  }
  putOthers(Infinity, 0);
  return { shingles: to.shingles.subarray(0, next), holders: to.holders.subarray(0, next) };
}

const digit = 11; // bits that one round sorts by
const digits = 2 ** digit;

/** Digit by digit: of a million shingles this takes a tenth of the time of a sort by comparisons. */
function sortedAnew(texts: readonly Uint32Array[]): Sorted {
  let from: Sorted = joined(texts);
  const { length } = from.shingles;
  let to: Sorted = { shingles: new Uint32Array(length), holders: new Uint32Array(length) };
  for (let shift = 0; shift < 32; shift += digit) {
    const places = placesOf(from.shingles, shift);
    for (let index = 0; index < length; index += 1) {
      const shingle = from.shingles[index] ?? 0;
      const at = (shingle >>> shift) & (digits - 1);
      const place = places[at] ?? 0;
      places[at] = place + 1;
      to.shingles[place] = shingle;
      to.holders[place] = from.holders[index] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** One text behind the other. */
function joined(texts: readonly Uint32Array[]): Sorted {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const [shingles, holders] = [new Uint32Array(length), new Uint32Array(length)];
  let at = 0;
  for (const [index, text] of texts.entries()) {
    shingles.set(text, at);
    holders.fill(index, at, at + text.length);
    at += text.length;
  }
  return { shingles, holders };
}

/** Where the first shingle of each digit goes. */
function placesOf(shingles: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(digits);
  for (let index = 0; index < shingles.length; index += 1) {
    const at = ((shingles[index] ?? 0) >>> shift) & (digits - 1);
    places[at] = (places[at] ?? 0) + 1;
  }
  let sum = 0;
  for (const [at, count] of places.entries()) {
    places[at] = sum;
    sum += count;
  }
  return places;
}

/** Takes the shingles that several texts hold, each by where its holders begin and end. */
export function eachShared({ shingles }: Sorted, take: (start: number, end: number) => void): void {
  let start = 0;
  while (start < shingles.length) {
    let end = start + 1;
    while (end < shingles.length && shingles[end] === shingles[start]) end += 1;
    if (end - start > 1) take(start, end);
    start = end;
  }
}

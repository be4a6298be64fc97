import { plainDate, type Day } from "../../day.ts";
import { comparePaths } from "../../notes.ts";
import { shortHash } from "../../record/anchors.ts";
import type { Findable } from "./records.ts";

/** A part of what can be found, which is indexed by itself: of one language, and of one stretch of time. */
export interface Shard {
  readonly language: string;
  /** Its first day, `all`, or `undated`; unique within its language. */
  readonly name: string;
  /** By day, then by a hash of their addresses. */
  readonly findables: readonly Findable[];
}

/**
 * Characters of text. The index of a shard takes .4 to .6 of that in bytes, in files of some 30 kB, and a new article changes all of
 * them: of 4,608 articles in 75 shards, at most 0.37 MB in 13 files. A search asks each shard for one file a word: more shards cost
 * it more.
 */
export const mostText = 700_000;

/**
 * Halves time wherever there is too much text, so that shards follow from the set alone, and those that a new article does not
 * belong to stay as they are. A day that has too much is halved by hashes of addresses.
 */
export function shardsOf(all: readonly Findable[], most = mostText): readonly Shard[] {
  const byLanguage = Map.groupBy(all, ({ language }) => language);
  return [...byLanguage]
    .toSorted(([a], [b]) => comparePaths(a, b))
    .flatMap(([language, own]) => {
      const placed = own
        .map((findable) => ({ findable, place: placeOf(findable) }))
        .toSorted((a, b) => comparePaths(a.place, b.place));
      const dated = placed.filter(({ findable }) => findable.day !== undefined);
      const undated = placed.filter(({ findable }) => findable.day === undefined);
      return [...halved(dated, 0, most), ...halved(undated, dayBits, most)].map(
        ({ place, parts }): Shard => ({
          language,
          name: nameOf(place, parts[0]?.day),
          findables: parts,
        }),
      );
    });
}

interface Placed {
  readonly findable: Findable;
  /** Binary: its day, then a hash of its address. */
  readonly place: string;
}

const dayBits = 22; // up to the year 9999
const hashBits = 32;
const dayZero = plainDate("0001-01-01" as Day);

const places = new WeakMap<Findable, string>(); // which are the same from build to build of one process

function placeOf(findable: Findable): string {
  const known = places.get(findable);
  if (known !== undefined) return known;
  const place = placeAt(findable);
  places.set(findable, place);
  return place;
}

function placeAt({ address, day }: Findable): string {
  const days = day === undefined ? 0 : dayZero.until(plainDate(day)).days;
  const hash = Number.parseInt(shortHash(address), 16);
  return bitsOf(days, dayBits) + bitsOf(hash, hashBits);
}

function bitsOf(number: number, length: number): string {
  return Math.max(0, number).toString(2).padStart(length, "0");
}

interface Half {
  /** What the places of its parts begin with, and no others do. */
  readonly place: string;
  readonly parts: readonly Findable[];
}

function halved(own: readonly Placed[], depth: number, most: number): readonly Half[] {
  const [first] = own;
  if (!first) return [];
  const text = own.reduce((sum, { findable }) => sum + findable.size, 0);
  if (text <= most || own.length === 1 || depth === dayBits + hashBits) {
    return [{ place: first.place.slice(0, depth), parts: own.map(({ findable }) => findable) }];
  }
  const second = own.findIndex(({ place }) => place[depth] === "1");
  const at = second === -1 ? own.length : second;
  return [...halved(own.slice(0, at), depth + 1, most), ...halved(own.slice(at), depth + 1, most)];
}

function nameOf(place: string, day: Day | undefined): string {
  if (place === "") return "all";
  const days = Number.parseInt(place.slice(0, dayBits).padEnd(dayBits, "0"), 2);
  const hash = place.slice(dayBits);
  const first = day === undefined ? "undated" : dayZero.add({ days }).toString();
  return hash === "" ? first : `${first}-${hash}`;
}

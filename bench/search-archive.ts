import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { comparePaths } from "../src/notes.ts";
import type { Shard } from "../src/site/search/shards.ts";

/** Where an article is added. */
export interface Place {
  readonly name: string;
  /** The new file, and the one whose text it has; both below the archive. */
  readonly file: string;
  readonly from: string;
}

const leap = 8; // years from one copy of the archive to the next, whose articles are of 2005 to 2012

/**
 * Copies articles of an archive, whose names begin with their days: evenly chosen where it has more than are wanted, and where it has fewer
 * all of them again, years later and in stories of their own. Names them in the order of their days.
 */
export function copyArticles(from: string, to: string, wanted: number): readonly string[] {
  const all = readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .toSorted((a, b) => comparePaths(a, b));
  const size = wanted === Infinity ? all.length : wanted;
  const step = Math.max(1, all.length / size);
  return Array.from({ length: size }, (_, index) => {
    const turn = Math.floor(index / all.length);
    const source = all[Math.floor((index % all.length) * step)] ?? "";
    const [story = "", name = ""] = source.split("/");
    const file = turn === 0 ? source : `${story}-${turn + 1}/${later(name, turn * leap)}`;
    mkdirSync(join(to, dirname(file)), { recursive: true });
    copyFileSync(join(from, source), join(to, file));
    return file;
  }).toSorted((a, b) => comparePaths(dayOf(a), dayOf(b)));
}

/** `2010-06-30-bbc-1.txt` so many years later. */
function later(name: string, years: number): string {
  return `${Number(name.slice(0, 4)) + years}${name.slice(4)}`.replace("-02-29-", "-02-28-");
}

function dayOf(file: string): string {
  return file.split("/")[1]?.slice(0, 10) ?? "";
}

/** Beside the oldest, the newest and those between, and where of the shards that have no room left the one with most articles is halved. */
export function choosePlaces(
  files: readonly string[],
  shards: readonly Shard[],
  most: number,
): readonly Place[] {
  const at = (share: number): string => files[Math.round(share * (files.length - 1))] ?? "";
  const places = [
    placeOf("newest", at(1)),
    placeOf("three quarters", at(0.75)),
    placeOf("middle", at(0.5)),
    placeOf("one quarter", at(0.25)),
    placeOf("oldest", at(0)),
  ];
  const full = shards
    .map(({ findables }) => {
      const longest = findables
        .filter(({ size }) => size <= most / 4)
        .toSorted((one, two) => two.size - one.size)[0];
      const text = findables.reduce((sum, { size }) => sum + size, longest?.size ?? 0);
      return { longest, text, articles: findables.length };
    })
    .filter(({ text, articles }) => text > most && articles > 1)
    .toSorted((one, two) => two.articles - one.articles)[0]?.longest;
  const file = files.find((each) => full?.address === `articles/${each.slice(0, -4)}/`);
  return file === undefined ? places : [...places, placeOf("a full shard", file)];
}

function placeOf(name: string, beside: string): Place {
  return { name, file: beside.replace(/\.txt$/u, "-added.txt"), from: beside };
}

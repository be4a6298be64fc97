import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { comparePaths } from "../notes.ts";
import { codeOf } from "./folder.ts";
import { hashOf } from "./kept/hash.ts";
import { filesBelow } from "./publish.ts";
import { listName } from "./publish/list.ts";

/** Files of a site by path, each with the SHA-256 of its bytes. */
export type Hashes = ReadonlyMap<string, string>;

/** How a site differs from the one that was published last; in path order. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Every file that a host gets of an output folder, whoever put it there; the list that publishing keeps there is none. */
export function hashSite(output: string): Hashes {
  const files = filesBelow(output).filter((file) => file !== listName);
  return new Map(
    files.map((file) => {
      const hash = createHash("sha256").update(readFileSync(join(output, file)));
      return [file, hash.digest("hex")];
    }),
  );
}

export function differenceOf(before: Hashes, now: Hashes): Difference {
  const added = [...now.keys()].filter((file) => !before.has(file));
  const kept = [...now].filter(([file]) => before.has(file));
  const changed = kept.filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
  const removed = [...before.keys()].filter((file) => !now.has(file));
  return {
    added: added.toSorted(comparePaths),
    changed: changed.toSorted(comparePaths),
    removed: removed.toSorted(comparePaths),
    unchanged: kept.length - changed.length,
  };
}

/** Undefined where no build has published; else milliseconds. Only ever compared with times of the same file system. */
export function builtAt(output: string): number | undefined {
  return statSync(join(output, listName), { throwIfNoEntry: false })?.mtimeMs;
}

/** A build that found nothing to change was a build too, in a folder that cannot be written as well. */
export function stampBuilt(output: string): void {
  const now = Temporal.Now.instant().epochMilliseconds / 1000;
  try {
    utimesSync(join(output, listName), now, now);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** What is recorded of an output folder, below `.dateline/` of the working folder; both are absolute. */
export function recordOf(working: string, output: string): string {
  const name = hashOf(relative(working, output));
  return join(working, ".dateline", "deployed", `${name}.json`);
}

/** Undefined where nothing is recorded; "broken" where what is there is no record. */
export function readRecord(record: string): Hashes | undefined | "broken" {
  try {
    const read: unknown = JSON.parse(readFileSync(record, "utf8"));
    return isRecord(read) ? new Map(Object.entries(read)) : "broken";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : "broken";
  }
}

function isRecord(read: unknown): read is Readonly<Record<string, string>> {
  return (
    typeof read === "object" &&
    read !== null &&
    !Array.isArray(read) &&
    Object.values(read).every((hash) => typeof hash === "string" && /^[0-9a-f]{64}$/u.test(hash))
  );
}

/** Whole or not at all: a run that is ended in the middle leaves the record of before. */
export function writeRecord(record: string, hashes: Hashes): void {
  mkdirSync(dirname(record), { recursive: true });
  const text = JSON.stringify(Object.fromEntries(hashes), undefined, 1);
  writeFileSync(`${record}.new`, `${text}\n`);
  renameSync(`${record}.new`, record);
}

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../folder.ts";
import { isBelow } from "./list.ts";
import { newFilesOf } from "./staging.ts";

/** What a publish is about to do to an output folder. While one stands, the site is neither the old nor the new one. */
export interface Journal {
  /** Files to move there, in this order. */
  readonly moves: readonly Move[];
  /** Files to remove there, after that. */
  readonly removals: readonly string[];
}

export interface Move {
  readonly file: string;
  readonly bytes: number;
}

const journalName = "journal.json";

/** Beside the files that it names, which are on the disk, as it is itself, before it has its name. */
export async function writeJournal(staging: string, journal: Journal): Promise<void> {
  const file = join(staging, journalName);
  writeFileSync(`${file}.new`, JSON.stringify(journal));
  const made = journal.moves.map((move) => join(newFilesOf(staging), move.file));
  await syncFiles([`${file}.new`, ...(made.length <= mostSynced ? made : [])]);
  renameSync(`${file}.new`, file);
}

/**
 * Of what a new article changes a sync takes 5 ms here; of a whole site of 100,000 files, one after another, 20 s. Of so many, some may
 * be cut where a machine loses power right after they were published, and the next build makes those again.
 */
const mostSynced = 1000; // files

/** Makes files outlast a loss of power: at once, as the disk then waits for few of them by itself. */
async function syncFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const file = await open(path);
      await file.datasync().finally(() => file.close());
    }),
  );
}

/** Undefined where none stands. What is no journal no publish wrote, and it is none; one that cannot be read is a fault. */
export function readJournal(staging: string): Journal | undefined {
  try {
    const journal: unknown = JSON.parse(readFileSync(join(staging, journalName), "utf8"));
    return isJournal(journal) ? journal : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

export function hasJournal(staging: string): boolean {
  return existsSync(join(staging, journalName));
}

export function removeJournal(staging: string): void {
  const file = join(staging, journalName);
  for (const each of [file, `${file}.new`]) rmSync(each, { force: true });
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null) return false;
  if (!("moves" in value && "removals" in value)) return false;
  const { moves, removals } = value;
  return (
    Array.isArray(moves) && moves.every(isMove) && Array.isArray(removals) && removals.every(isPath)
  );
}

function isMove(value: unknown): value is Move {
  return (
    typeof value === "object" &&
    value !== null &&
    "file" in value &&
    isPath(value.file) &&
    "bytes" in value &&
    typeof value.bytes === "number"
  );
}

function isPath(value: unknown): value is string {
  return typeof value === "string" && isBelow(value);
}

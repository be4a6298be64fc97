import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Places } from "../build.ts";
import { codeOf } from "../folder.ts";
import { Ground } from "./ground.ts";
import { readJournal, removeJournal, type Move } from "./journal.ts";
import { makeFolder, newFilesOf, stagingOf } from "./staging.ts";

/**
 * Does what the journal beside an output folder says, if one stands there: for the publish that wrote it, and for one that was
 * interrupted. Doing it again does no more. Only for who holds the folder's lock.
 */
export function rollForward({ output, shown }: Places): void {
  const staging = stagingOf(output);
  const journal = readJournal(staging);
  if (journal) {
    makeFolder(output);
    const root = realpathSync(output);
    const ground = new Ground(root, shown);
    const made = newFilesOf(staging);
    rmSync(join(root, incoming), { force: true });
    for (const move of journal.moves) dropCut(made, move);
    for (const { file } of journal.moves) moveInto(root, made, file, ground);
    for (const file of journal.removals) {
      if (ground.holds(file)) rmSync(join(root, file));
      removeEmpty(root, dirname(file));
    }
  }
  removeJournal(staging);
}

/** A file that is not as it was when the journal was written lost its end with the machine's power: the next build makes it again. */
function dropCut(staging: string, { file, bytes }: Move): void {
  const from = join(staging, file);
  const made = lstatSync(from, { throwIfNoEntry: false });
  if (made && made.size !== bytes) rmSync(from);
}

/** With all others of its folder where that is new: of a first build of 50,000 articles, this leaves nine moves of 100,000. */
function moveInto(root: string, staging: string, file: string, ground: Ground): void {
  const from = join(staging, file);
  if (!existsSync(from)) return;
  ground.refuseForeign(file, true);
  const folder = ground.firstMissing(dirname(file));
  if (folder !== undefined && isMoved(join(staging, folder), join(root, folder))) return;
  const to = join(root, file);
  mkdirSync(dirname(to), { recursive: true });
  if (!isMoved(from, to)) moveAcross(from, to, root);
}

/** False where a file system of its own is mounted at the output folder. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    return false;
  }
}

const incoming = ".dateline-incoming";

/** The copy has its name when it is whole. */
function moveAcross(from: string, to: string, root: string): void {
  const copy = join(root, incoming);
  copyFileSync(from, copy);
  renameSync(copy, to);
  rmSync(from);
}

/** Some of the folders may be gone already. */
function removeEmpty(root: string, folder: string): void {
  for (let each = folder; each !== "."; each = dirname(each)) {
    try {
      rmdirSync(join(root, each));
    } catch (error) {
      if (codeOf(error) !== "ENOENT") return;
    }
  }
}

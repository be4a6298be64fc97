import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { comparePaths } from "../notes.ts";
import type { Places } from "./build.ts";
import { codeOf } from "./folder.ts";
import { Ground } from "./publish/ground.ts";
import { writeJournal } from "./publish/journal.ts";
import { listName, readList, sortedOnce, without, writeList } from "./publish/list.ts";
import { rollForward } from "./publish/roll-forward.ts";
import { makeFolder, newFilesOf, stagingOf } from "./publish/staging.ts";

/** What a publish did, by file below the output folder. */
export interface Publication {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Moves every new file that differs into the output folder, then removes the files that an earlier publish wrote and the site
 * has no more: `current` names those that it has and that need not be made again. A journal says so first, and whatever
 * interrupts this, `rollForward` does the rest. Files that no publish wrote are neither replaced nor removed.
 */
export async function publish(current: readonly string[], places: Places): Promise<Publication> {
  const { output, shown } = places;
  const staging = stagingOf(output);
  const made = newFilesOf(staging);
  const whole = publishWhole(made, output);
  if (whole) return { written: whole, removed: [] };
  makeFolder(output);
  const root = realpathSync(output);
  const ground = new Ground(root, shown);
  const files = filesBelow(made);
  const now = sortedOnce([...files, ...current]);
  const before = readList(root);
  const changed = files.filter((file) => isChanged(join(made, file), join(root, file)));
  const added = without(changed, before);
  const replaced = without(changed, added);
  for (const file of added) ground.refuseForeign(file, false);
  for (const file of replaced) ground.refuseForeign(file, true);
  const gone = without(before, now);
  const removed = gone.filter((file) => ground.holds(file));
  const isOtherList = gone.length > 0 || now.length > before.length;
  if (isOtherList) writeList(made, now);
  // No page leads to one that is not there: new ones come before those that link to them, and old ones go last.
  const moves = [...added, ...replaced, ...(isOtherList ? [listName] : [])];
  if (moves.length > 0) {
    const sized = moves.map((file) => ({ file, bytes: lstatSync(join(made, file)).size }));
    accessSync(root, constants.W_OK); // else a journal would stand until somebody lets it be written
    await writeJournal(staging, { moves: sized, removals: removed });
    rollForward(places);
  }
  return { written: changed, removed };
}

/** Where no site is yet the new files become it, in one step; undefined where one is. */
function publishWhole(made: string, output: string): readonly string[] | undefined {
  const there = lstatSync(output, { throwIfNoEntry: false });
  if (there && !(there.isDirectory() && readdirSync(output).length === 0)) return undefined;
  const files = filesBelow(made);
  writeList(made, files);
  try {
    renameSync(made, output); // which may take the place of an empty folder
  } catch (error) {
    if (codeOf(error) === undefined || !there) throw error;
    rmSync(join(made, listName)); // a folder that is mounted there, say: then file by file
    return undefined;
  }
  return files;
}

function isChanged(from: string, to: string): boolean {
  const there = lstatSync(to, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size !== lstatSync(from).size) return true;
  return !readFileSync(to).equals(readFileSync(from));
}

/** Paths of all files below a folder, parted by `/`, in order. */
export function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  const folders = [""];
  // Folder by folder: what the system says of 100,000 files at once takes 50 MB.
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files.toSorted(comparePaths);
}

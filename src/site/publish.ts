import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { comparePaths, UserError } from "../notes.ts";
import { shortHash } from "../record/anchors.ts";

/** What a publish did, by file below the output folder. */
export interface Published {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Moves every file of the staging folder that differs into the output folder, then removes the files that the last
 * publish wrote and this one does not have. Files that no publish wrote stay. `work` holds the list of what was written.
 */
export function publish(staging: string, output: string, work: string): Published {
  mkdirSync(output, { recursive: true });
  const files = filesBelow(staging);
  const list = join(work, "published", `${shortHash(realpathSync(output))}.json`);
  const before = readList(list);
  const written = files.filter((file) => moveChanged(staging, output, file));
  const kept = new Set(files);
  const removed = before.filter((file) => !kept.has(file) && existsSync(join(output, file)));
  for (const file of removed) {
    rmSync(join(output, file));
    removeEmpty(output, dirname(file));
  }
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify(files, undefined, 1));
  return { written, removed };
}

function moveChanged(staging: string, output: string, file: string): boolean {
  const from = join(staging, file);
  const to = join(output, file);
  const folder = dirname(to);
  mkdirSync(folder, { recursive: true });
  // A link in the output folder must not lead a page out of it.
  const inside = realpathSync(folder) + sep;
  if (!inside.startsWith(realpathSync(output) + sep)) {
    throw new UserError(
      `${folder}: site: leads out of the output folder, expected a folder of its own; remove it`,
    );
  }
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return false;
  renameSync(from, to);
  return true;
}

/** Paths of all files below a folder, parted by `/`, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .toSorted(comparePaths);
}

function readList(list: string): readonly string[] {
  try {
    const files: unknown = JSON.parse(readFileSync(list, "utf8"));
    return Array.isArray(files) ? files.filter((file) => typeof file === "string") : [];
  } catch {
    return []; // no publish yet, or a broken list: then nothing is removed
  }
}

function removeEmpty(output: string, folder: string): void {
  for (let each = folder; each !== "."; each = dirname(each)) {
    if (readdirSync(join(output, each)).length > 0) return;
    rmdirSync(join(output, each));
  }
}

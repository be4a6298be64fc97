import {
  existsSync,
  lstatSync,
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
import type { Places } from "./build.ts";
import { codeOf } from "./folder.ts";

/** What a publish did, by file below the output folder. */
export interface Publication {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Names every file that publishes wrote. It lies with them, so that a build from anywhere can take a page down. */
export const listName = ".dateline-files.json";

/**
 * Moves every file of the staging folder that differs into the output folder, then removes the files that an earlier
 * publish wrote and the site has no more: `current` names those that it has and that need not be made again. Files that no
 * publish wrote are neither replaced nor removed.
 */
export function publish(
  staging: string,
  current: readonly string[],
  { output, shown }: Places,
): Publication {
  const whole = publishWhole(staging, output);
  if (whole) return { written: whole, removed: [] };
  mkdirSync(output, { recursive: true });
  const root = realpathSync(output);
  const made = filesBelow(staging);
  const files = [...new Set([...made, ...current])];
  const before = new Set(readList(root));
  const changed = made.filter((file) => isChanged(join(staging, file), join(root, file)));
  for (const file of changed) refuseForeign(root, file, before, shown);
  // Before the first page is moved: whatever interrupts this, the next publish knows what may be there.
  writeList(root, [...new Set([...before, ...files])]);
  for (const file of changed) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    renameSync(join(staging, file), join(root, file));
  }
  const kept = new Set(files);
  const removed = [...before].filter((file) => !kept.has(file) && existsSync(join(root, file)));
  for (const file of removed) {
    rmSync(join(root, file));
    removeEmpty(root, dirname(file));
  }
  writeList(root, files);
  return { written: changed, removed };
}

/** Where no site is yet the staging folder becomes it, in one step; undefined where one is. */
function publishWhole(staging: string, output: string): readonly string[] | undefined {
  const there = lstatSync(output, { throwIfNoEntry: false });
  if (there && !(there.isDirectory() && readdirSync(output).length === 0)) return undefined;
  const files = filesBelow(staging);
  writeList(staging, files);
  try {
    renameSync(staging, output); // which may take the place of an empty folder
  } catch (error) {
    if (codeOf(error) === undefined || !there) throw error;
    rmSync(join(staging, listName)); // a folder that is mounted there, say: then file by file
    return undefined;
  }
  return files;
}

function isChanged(from: string, to: string): boolean {
  const there = lstatSync(to, { throwIfNoEntry: false });
  return !there?.isFile() || !readFileSync(to).equals(readFileSync(from));
}

/** A page goes only where nothing is, or where a publish wrote; never through a link out of the output folder. */
function refuseForeign(
  root: string,
  file: string,
  before: ReadonlySet<string>,
  shown: string,
): void {
  const refuse = (path: string, found: string): UserError =>
    new UserError(
      `${shown}/${path}: site: ${found}, expected nothing or a page of an earlier build; remove it or choose another --output`,
    );
  const parts = file.split("/");
  for (let depth = 1; depth < parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join("/");
    const there = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (there && !there.isDirectory()) throw refuse(folder, "no folder");
  }
  const there = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (there && !(there.isFile() && before.has(file))) {
    throw refuse(file, there.isFile() ? "a file that no build wrote" : "no file");
  }
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

function readList(root: string): readonly string[] {
  try {
    const files: unknown = JSON.parse(readFileSync(join(root, listName), "utf8"));
    return Array.isArray(files) ? files.filter((file) => isBelow(file)) : [];
  } catch {
    return []; // no publish yet, or a broken list: then nothing is replaced or removed
  }
}

function isBelow(file: unknown): file is string {
  return typeof file === "string" && !file.split("/").some((part) => part === ".." || part === "");
}

function writeList(root: string, files: readonly string[]): void {
  writeFileSync(
    join(root, listName),
    `${JSON.stringify(files.toSorted(comparePaths), undefined, 1)}\n`,
  );
}

function removeEmpty(root: string, folder: string): void {
  for (let each = folder; each !== "."; each = dirname(each)) {
    if (readdirSync(join(root, each)).length > 0) return;
    rmdirSync(join(root, each));
  }
}

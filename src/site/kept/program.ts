import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versions } from "node:process";
import { comparePaths } from "../../notes.ts";
import { hashOf } from "./hash.ts";

const project = join(import.meta.dirname, "../../..");
const known = new Map<string, string>();

/**
 * A hash of the program that makes things: files below these folders of the project, its lockfile, and the versions of
 * Node and of the Unicode data that its expressions match by. Files changed while it runs change nothing in it.
 */
export function programHash(...folders: readonly string[]): string {
  const name = folders.join(" ");
  const found = known.get(name);
  if (found !== undefined) return found;
  const files = ["package-lock.json", ...folders.flatMap((folder) => filesIn(folder))]
    .map((file) => join(project, file))
    .filter((file) => existsSync(file));
  const made = hashOf(
    versions.node,
    versions["icu"] ?? "",
    versions["unicode"] ?? "",
    ...files.flatMap((file) => [file.slice(project.length), readFileSync(file)]),
  );
  known.set(name, made);
  return made;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .toSorted(comparePaths);
}

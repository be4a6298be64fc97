import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versions } from "node:process";
import { comparePaths } from "../notes.ts";
import { hashOf } from "../site/kept/hash.ts";
import { project } from "./project.ts";

const known = new Map<string, string>();

/**
 * A hash of the program that makes things: these folders and files of the project, its lockfile, and the versions of Node and
 * of the Unicode data that its expressions match by. Files changed while it runs change nothing in it.
 */
export function programHash(...names: readonly string[]): string {
  const version = [versions.node, versions["icu"] ?? "", versions["unicode"] ?? ""];
  return hashOf(...version, ...["package-lock.json", ...names].map((name) => hashIn(name)));
}

function hashIn(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = hashOf(
    ...filesIn(name).flatMap((file) => [file, readFileSync(join(project, file))]),
  );
  known.set(name, made);
  return made;
}

function filesIn(name: string): readonly string[] {
  if (name.includes(".")) return [name];
  return readdirSync(join(project, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .toSorted(comparePaths);
}

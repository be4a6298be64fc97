import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../../src/site/kept/hash.ts";

/** What builds may write to, by its name in the folder that a person stands in. */
const own: readonly string[] = ["_site", "._site.dateline-staging", ".dateline"];

const largest = 100_000_000; // bytes; of more the size will do

/** All that lies around a site, by its path: kinds, times of change, and what files hold. Nothing of it may a build change. */
export function around(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => !own.includes(path.split("/", 1)[0] ?? ""),
  );
  return new Map(paths.map((path) => [path, stateOf(join(folder, path))] as const));
}

function stateOf(path: string): string {
  const stats = lstatSync(path);
  const { mode, size, mtimeMs } = stats;
  const isSmall = stats.isFile() && size <= largest;
  const held = isSmall ? hashOf(readFileSync(path, "latin1")) : "";
  const leads = stats.isSymbolicLink() ? readlinkSync(path) : "";
  return [mode, stats.isDirectory() ? 0 : size, mtimeMs, held, leads].join(" ");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf, runDateline, type Ran } from "../cli/run-dateline.ts";

export interface Built extends Ran {
  readonly folder: string;
  /** What is published, by file. */
  readonly site: ReadonlyMap<string, string>;
  /** The text of a page. */
  readonly page: (file: string) => string;
}

/** Builds an archive of these files, by their paths below it; or again, in a folder that was built before. */
export function build(files: Readonly<Record<string, string>>, ...words: readonly string[]): Built {
  const below = Object.entries(files).map(([path, text]) => [`articles/${path}`, text] as const);
  return buildIn(folderOf(Object.fromEntries(below)), ...words);
}

export function buildIn(folder: string, ...words: readonly string[]): Built {
  const ran = runDateline(folder, "build", ...words);
  const output = join(folder, "_site");
  const site = new Map(
    filesBelow(output).map((file) => [file, readFileSync(join(output, file), "utf8")]),
  );
  const page = (file: string): string => {
    const text = site.get(file);
    if (text === undefined) throw new Error(`no ${file} among ${[...site.keys()].join(", ")}`);
    return text;
  };
  return { ...ran, folder, site, page };
}

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { cwd } from "node:process";
import { loadArchive } from "../src/site/archive.ts";
import { hashOf } from "../src/site/kept/hash.ts";
import { openKept } from "../src/site/kept/kept.ts";
import { filesBelow, publish } from "../src/site/publish.ts";
import { renderPages } from "../src/site/render.ts";
import { findables, type Findable } from "../src/site/search/records.ts";
import { makeSearch } from "../src/site/search/site-search.ts";
import { searchFile } from "../src/site/urls.ts";

export interface Built {
  readonly findables: readonly Findable[];
  /** Those of the index by their paths below the site. */
  readonly files: ReadonlyMap<string, { readonly size: number; readonly hash: string }>;
  /** That the search took. */
  readonly seconds: number;
}

/** Of a folder with an `archive`, its `site` as far as a search needs it: its page, its assets and its index. What can be kept is. */
export async function buildSearch(folder: string): Promise<Built> {
  const source = { folder: join(folder, "archive"), shown: "archive" };
  const places = { output: join(folder, "site"), shown: "site" };
  const staging = join(folder, "staging");
  mkdirSync(staging);
  const kept = openKept(folder, source.folder, places.output);
  try {
    const archive = loadArchive(source, { derived: kept.derived });
    const start = performance.now();
    const search = await makeSearch(archive, kept, staging);
    const seconds = (performance.now() - start) / 1000;
    const page = { file: searchFile, kind: "search" } as const;
    await renderPages(archive, [page], relative(cwd(), staging));
    const plan = [page, ...search];
    publish(
      staging,
      plan.map(({ file }) => file),
      places,
    );
    kept.pages.settle(plan);
    kept.derived.settle();
    const files = filesBelow(join(places.output, "search")).map((file) => {
      const bytes = readFileSync(join(places.output, "search", file));
      return [
        `search/${file}`,
        { size: bytes.length, hash: hashOf(bytes.toString("latin1")) },
      ] as const;
    });
    return { findables: findables(archive), files: new Map(files), seconds };
  } finally {
    kept.close();
    rmSync(staging, { recursive: true });
  }
}

export function sizeOf(files: Built["files"]): number {
  return files.values().reduce((sum, { size }) => sum + size, 0);
}

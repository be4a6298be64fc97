import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { takeInArchive } from "../src/site/archive.ts";
import { assetPlan } from "../src/site/assets.ts";
import { hashOf } from "../src/site/kept/hash.ts";
import { openKept } from "../src/site/kept/kept.ts";
import { filesBelow, publish } from "../src/site/publish.ts";
import { newFilesOf, stagingOf } from "../src/site/publish/staging.ts";
import { renderPages } from "../src/site/render.ts";
import { findables, type Findable } from "../src/site/search/records.ts";
import { makeSearch } from "../src/site/search/site-search.ts";
import { searchFile } from "../src/site/urls.ts";
import { openWriter } from "../src/site/write/writer.ts";

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
  const staging = newFilesOf(stagingOf(places.output));
  mkdirSync(staging, { recursive: true });
  const kept = openKept(folder, source.folder, places.output);
  try {
    const archive = await takeInArchive(source, { kept: kept.derived, seen: kept.files });
    const start = performance.now();
    const search = await makeSearch(archive, kept, staging);
    const seconds = (performance.now() - start) / 1000;
    const page = { file: searchFile, kind: "search" } as const;
    const writer = openWriter(staging);
    await renderPages(archive, [page], (file, text) => {
      writer.write(file, text);
    });
    const assets = assetPlan();
    for (const { file, make } of assets) if (make) writer.write(file, make());
    await writer.close();
    const plan = [page, ...assets, ...search];
    await publish(
      plan.map(({ file }) => file),
      places,
    );
    kept.pages.settle(plan);
    kept.files.settle();
    kept.derived.settle([], archive);
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
    rmSync(stagingOf(places.output), { recursive: true, force: true });
  }
}

export function sizeOf(files: Built["files"]): number {
  return files.values().reduce((sum, { size }) => sum + size, 0);
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { buildOnce, type Built } from "../../src/cli/build.ts";
import { filesBelow } from "../../src/site/publish.ts";

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** Hashes of a site's files by path; what builds keep there for themselves apart. */
export type Site = ReadonlyMap<string, string>;

const river =
  "The river rises\n\n3 May 2019\n\nThe river rose on Thursday. The bridge was closed on 2 May.";

/** Two states of one archive: from either to the other, articles are new, changed and gone, and so are folders. */
export const archives: readonly [Files, Files] = [
  {
    "articles/flood/river.txt": river,
    "articles/flood/bridge.txt":
      "Bridge closed\n\n4 May 2019\n\nThe bridge was closed on 2 May 2019.",
    "articles/drought/wells.txt":
      "The wells run dry\n\n8 July 2019\n\nThe wells ran dry on 7 July 2019.",
  },
  {
    "articles/flood/river.txt": river.replace("Thursday", "Wednesday"),
    "articles/flood/bridge.txt":
      "Bridge closed\n\n4 May 2019\n\nThe bridge was closed on 2 May 2019.",
    "articles/flood/bridge.txt.yaml": "outlet: The Bay Post\n",
    "articles/storm/roofs.txt":
      "Roofs blown off\n\n9 May 2019\n\nA storm took the roofs on 8 May 2019.",
  },
];

/** Makes the archive of a folder exactly this one. */
export function put(folder: string, files: Files): void {
  rmSync(join(folder, "articles"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const silent = (): void => undefined;

/** Builds the archive of a folder in this process; `working` holds what builds keep. */
export async function buildHere(folder: string, output: string, working = folder): Promise<Built> {
  const source = { folder: join(folder, "articles"), shown: "articles" };
  return buildOnce(
    source,
    { output, shown: output },
    { standsIn: working, out: silent, talk: silent },
  );
}

export function siteIn(output: string): Site {
  const files = existsSync(output) ? filesBelow(output) : [];
  const served = files.filter((file) => !file.startsWith(".dateline-"));
  return new Map(
    served.map((file) => [file, hash(readFileSync(join(output, file)))] as [string, string]),
  );
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 12);
}

/** Every file there is one of the two sites'. */
export function expectWhole(found: Site, ...sites: readonly Site[]): void {
  const broken = [...found].filter(([file, own]) => !sites.some((site) => site.get(file) === own));
  expect(broken).toEqual([]);
}

/** Nothing is left beside an output folder. */
export function expectTidy(output: string): void {
  expect(filesBelow(dirname(output)).filter((file) => file.includes("dateline-staging"))).toEqual(
    [],
  );
}

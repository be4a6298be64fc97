import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf, runDateline } from "./run-dateline.ts";

const rain = "Rain falls\n\n3 May 2019\n\nIt rained on 2 May 2019.";
const broken = { "articles/b.txt": rain, "articles/b.txt.yaml": "day: soon" };

/** Every file of the output folder, with its bytes. */
function siteIn(folder: string): ReadonlyMap<string, string> {
  const output = join(folder, "_site");
  return new Map(
    filesBelow(output).map((file) => [file, readFileSync(join(output, file), "latin1")]),
  );
}

describe("build --strict", () => {
  test("leaves the old site as it is where a file is refused, and says so", () => {
    const folder = folderOf({ "articles/a.txt": rain });
    runDateline(folder, "build");
    const before = siteIn(folder);
    writeFileSync(join(folder, "articles/a.txt"), `${rain}\n\nIt rains on.`);
    for (const [path, text] of Object.entries(broken)) writeFileSync(join(folder, path), text);
    const { code, out, err } = runDateline(folder, "build", "--strict");
    expect(code).toBe(1);
    expect(out).toBe('nothing published, 1 refused (day is "soon"); _site is as it was\n');
    expect(err).toContain('articles/b.txt.yaml:1: read: day is "soon", expected a day');
    expect(siteIn(folder)).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual([".dateline", "_site", "articles"]);
  });

  test("makes no site where none is", () => {
    const folder = folderOf({ "articles/a.txt": rain, ...broken });
    expect(runDateline(folder, "build", "--strict").code).toBe(1);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  test.for([
    ["a story.md", { "articles/rain/story.md": "---\ntitel: Rain\n---\n" }],
    [
      "an outlet in archive.yaml",
      { "articles/archive.yaml": "outlets: {No One: {publish: draft}}" },
    ],
  ] as const)("publishes nothing where %s is refused either", ([, files]) => {
    const folder = folderOf({ "articles/rain/a.txt": rain, ...files });
    expect(runDateline(folder, "build", "--strict").code).toBe(1);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  test("builds what a build without it does once the fault is mended, and where notes only inform", () => {
    const folder = folderOf({ "articles/a.txt": rain, "articles/note.pdf": "", ...broken });
    runDateline(folder, "build", "--strict");
    writeFileSync(join(folder, "articles/b.txt.yaml"), "day: 2019-05-04");
    const { code, out } = runDateline(folder, "build", "--strict");
    expect(code).toBe(0);
    expect(out).toContain("\n2 new, 1 duplicate\n");
    const strict = siteIn(folder);
    rmSync(join(folder, "_site"), { recursive: true });
    rmSync(join(folder, ".dateline"), { recursive: true });
    runDateline(folder, "build");
    expect(siteIn(folder)).toEqual(strict);
  });
});

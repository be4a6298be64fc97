import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, publish, type Publication } from "../../../src/site/publish.ts";
import { withOutput } from "../../../src/site/publish/output.ts";
import { newFilesOf, stagingOf } from "../../../src/site/publish/staging.ts";
import { folderOf } from "../../cli/run-dateline.ts";

type Files = Readonly<Record<string, string>>;

/** Publishes new files; `current` need not be made again. */
async function publishIn(
  folder: string,
  made: Files,
  current: readonly string[] = [],
): Promise<Publication> {
  const places = { output: join(folder, "site"), shown: "site" };
  return withOutput(places, { say: () => undefined }, async () => {
    const staging = newFilesOf(stagingOf(places.output));
    mkdirSync(staging);
    for (const [file, text] of Object.entries(made)) {
      mkdirSync(dirname(join(staging, file)), { recursive: true });
      writeFileSync(join(staging, file), text);
    }
    return publish([...Object.keys(made), ...current], places);
  });
}

function textsIn(folder: string): Files {
  const site = join(folder, "site");
  const files = filesBelow(site).filter((file) => !file.startsWith("."));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(site, file), "utf8")]));
}

describe("publish", () => {
  test("writes what differs, removes what is gone with its folders, and leaves the rest", async () => {
    const folder = folderOf({});
    await publishIn(folder, { "index.html": "1", "a/b/gone.html": "1", "kept.html": "1" });
    const done = await publishIn(folder, { "index.html": "2", "c/new.html": "2" }, ["kept.html"]);
    expect(done).toEqual({ written: ["c/new.html", "index.html"], removed: ["a/b/gone.html"] });
    expect(textsIn(folder)).toEqual({ "index.html": "2", "c/new.html": "2", "kept.html": "1" });
    expect(existsSync(join(folder, "site/a"))).toBe(false);
    expect(filesBelow(folder).filter((file) => !file.startsWith("site/"))).toEqual([]);
  });

  test("touches no file when nothing differs, its list neither", async () => {
    const folder = folderOf({});
    await publishIn(folder, { "index.html": "1", "a.html": "1" });
    const timesOf = (): readonly number[] =>
      filesBelow(join(folder, "site")).map((file) => statSync(join(folder, "site", file)).ctimeMs);
    const before = timesOf();
    expect(await publishIn(folder, { "index.html": "1" }, ["a.html"])).toEqual({
      written: [],
      removed: [],
    });
    expect(timesOf()).toEqual(before);
  });

  test("finds out about pages to remove from the site itself, or from nowhere", async () => {
    const folder = folderOf({});
    await publishIn(folder, { "index.html": "1", "a.html": "1" });
    writeFileSync(join(folder, "site/.dateline-files.json"), "{broken");
    expect((await publishIn(folder, { "index.html": "1" })).removed).toEqual([]);
    expect(textsIn(folder)).toHaveProperty(["a.html"]);
  });

  test("writes and removes nothing through a link", async () => {
    const folder = folderOf({ "elsewhere/page.html": "somebody's" });
    await publishIn(folder, { "index.html": "1", "a/page.html": "1" });
    rmSync(join(folder, "site/a"), { recursive: true });
    symlinkSync("../elsewhere", join(folder, "site/a"));
    await expect(publishIn(folder, { "a/page.html": "2" })).rejects.toThrow(
      "site/a: site: no folder, expected nothing or a page of an earlier build",
    );
    await publishIn(folder, { "index.html": "2" });
    expect(readFileSync(join(folder, "elsewhere/page.html"), "utf8")).toBe("somebody's");
  });

  test("keeps its staging folder beside the output that a link leads to", async () => {
    const folder = folderOf({ "real/mine.txt": "mine" });
    symlinkSync("real", join(folder, "site"));
    expect(stagingOf(join(folder, "site"))).toBe(stagingOf(join(folder, "real")));
    await publishIn(folder, { "index.html": "1" });
    expect(readFileSync(join(folder, "real/index.html"), "utf8")).toBe("1");
  });
});

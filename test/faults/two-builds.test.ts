import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf } from "../cli/run-dateline.ts";
import { build } from "./run-until.ts";
import { times } from "./scale.ts";
import { archives, buildHere, expectTidy, put, siteIn, type Files, type Site } from "./sites.ts";

async function coldSite(files: Files): Promise<Site> {
  const folder = folderOf({});
  put(folder, files);
  await buildHere(folder, join(folder, "_site"));
  return siteIn(join(folder, "_site"));
}

describe("two builds at once", { timeout: 600_000 }, () => {
  test("one after the other make one whole site, of either archive", async () => {
    const sites = [await coldSite(archives[0]), await coldSite(archives[1])];
    const folder = folderOf({});
    const [one, two, output] = [join(folder, "one"), join(folder, "two"), join(folder, "_site")];
    put(one, archives[0]);
    put(two, archives[1]);
    for (let trial = 0; trial < times(1, 12); trial += 1) {
      const words = ["--output", "../_site"];
      const ended = await Promise.all([build(one, { words }), build(two, { words })]);
      expect(ended.map(({ code }) => code)).toEqual([0, 0]);
      expect(sites).toContainEqual(siteIn(output));
      expectTidy(output);
    }
  });

  test("share what one working folder keeps", async () => {
    const expected = await coldSite(archives[1]);
    const folder = folderOf({});
    for (let trial = 0; trial < times(1, 6); trial += 1) {
      put(folder, archives[trial % 2 === 0 ? 0 : 1]);
      const outputs = ["_site", "_site", "other"];
      const ended = await Promise.all(
        outputs.map((output) => build(folder, { words: ["--output", output] })),
      );
      expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
      put(folder, archives[1]);
      await buildHere(folder, join(folder, "_site"));
      await buildHere(folder, join(folder, "other"));
      expect(siteIn(join(folder, "_site"))).toEqual(expected);
      expect(siteIn(join(folder, "other"))).toEqual(expected);
    }
  });
});

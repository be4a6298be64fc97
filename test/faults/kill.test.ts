import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderOf, project } from "../cli/run-dateline.ts";
import { finish, publishSome } from "./publish-some.ts";
import { build, run, type Ended } from "./run-until.ts";
import { isAll, randomOf, sampleOf, times } from "./scale.ts";
import {
  archives,
  buildHere,
  expectTidy,
  expectWhole,
  put,
  siteIn,
  type Files,
  type Site,
} from "./sites.ts";

/** From the first to the second, files are new, changed, gone, and in a folder that is new or gone. */
const sites: readonly [Files, Files] = [
  { "index.html": "old", "same.html": "same", "a/page.html": "old", "b/c/gone.html": "gone" },
  {
    "index.html": "a new one",
    "same.html": "same",
    "a/page.html": "a new one",
    "a/more.html": "more",
    "d/e/one.html": "one",
    "d/e/two.html": "two",
  },
];

interface Trial {
  readonly old: string;
  readonly new: string;
  readonly output: string;
  readonly before: Site;
  readonly after: Site;
}

/** The first of the sites is published, the second is not yet. */
async function prepare(): Promise<Trial> {
  const folder = folderOf({});
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  for (const [each, files] of [[one, sites[0]] as const, [two, sites[1]] as const]) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(each, path)), { recursive: true });
      writeFileSync(join(each, path), text);
    }
  }
  const output = join(folder, "site");
  await publishSome(one, output);
  return { old: one, new: two, output, before: siteIn(one), after: siteIn(two) };
}

async function killed(env: NodeJS.ProcessEnv, ...words: readonly string[]): Promise<Ended> {
  const [program, kill] = ["publish-some.ts", "kill-at.ts"].map((name) =>
    join(project, "test/faults", name),
  );
  return run(["--import", kill ?? "", program ?? "", ...words], { env });
}

describe("a publish that is killed at one of its changes of the disk", { timeout: 600_000 }, () => {
  let points: readonly number[] = [];

  beforeAll(async () => {
    const { new: next, output } = await prepare();
    const file = join(folderOf({}), "count");
    await killed({ KILL_COUNT: file }, next, output);
    const count = Number(readFileSync(file, "utf8"));
    points = Array.from({ length: count }, (_, index) => index + 1);
  });

  test("leaves whole files, and the old or the new site to the next command", async () => {
    const found = new Set<string>();
    for (const point of sampleOf(points, 10)) {
      const { new: next, output, before, after } = await prepare();
      const { code } = await killed({ KILL_AT: String(point) }, next, output);
      expect(code).toBeNull();
      expectWhole(siteIn(output), before, after);
      await finish(output);
      expectTidy(output);
      const isNew = siteIn(output).has("d/e/two.html");
      expect(siteIn(output)).toEqual(isNew ? after : before);
      found.add(isNew ? "new" : "old");
      await publishSome(next, output);
      expect(siteIn(output)).toEqual(after);
    }
    expect(found.size).toBe(2);
  });

  test("is finished also where the next command is killed as well", async () => {
    const renames = points.filter((point) => point > points.length / 2);
    for (const [index, point] of sampleOf(renames, 2).entries()) {
      for (const again of isAll ? points.filter((each) => each % 3 === 0) : [6 + 2 * index]) {
        const { new: next, output, before, after } = await prepare();
        await killed({ KILL_AT: String(point) }, next, output);
        await killed({ KILL_AT: String(again) }, "", output);
        expectWhole(siteIn(output), before, after);
        await finish(output);
        expect(siteIn(output)).toEqual(after);
        expectTidy(output);
      }
    }
  });
});

describe("a build that is killed at a random moment", { timeout: 1_800_000 }, () => {
  test("leaves whole files, and the next build makes the new site", async () => {
    const folder = folderOf({});
    const output = join(folder, "_site");
    const complete: Site[] = [];
    for (const files of archives) {
      put(folder, files);
      await buildHere(folder, output);
      complete.push(siteIn(output));
    }
    put(folder, archives[0]);
    const start = performance.now();
    await build(folder);
    const longest = performance.now() - start;
    const random = randomOf(7);
    for (let kill = 0; kill < times(2, 100); kill += 1) {
      const now = kill % 2 === 0 ? 1 : 0;
      const [before = new Map(), after = new Map()] = now ? complete : complete.toReversed();
      put(folder, archives[now]);
      await build(folder, { until: longest * (0.3 + 0.8 * random()) });
      expectWhole(siteIn(output), before, after);
      await finish(output);
      expectTidy(output);
      expect([before, after]).toContainEqual(siteIn(output));
      await buildHere(folder, output);
      expect(siteIn(output)).toEqual(after);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf, type Ran } from "../../cli/run-dateline.ts";
import { isAll } from "../scale.ts";
import { allWays, putArticles, putBad, type Put } from "./archive-of-many.ts";
import { unreadable } from "./bad-files.ts";
import { rights, runWithoutRights } from "./run-without-rights.ts";
import { around } from "./tree.ts";

type Site = ReadonlyMap<string, string>;

function siteIn(folder: string): Site {
  const site = join(folder, "_site");
  return new Map(filesBelow(site).map((file) => [file, readFileSync(join(site, file), "latin1")]));
}

/** What a note begins with and what it must say, with the line where there is one. */
function toldOf({ stem, named, line, found }: Put): RegExp {
  const place = `articles/${stem}${named}${line === undefined ? "" : `:${line}`}`;
  return new RegExp(
    `^${RegExp.escape(place)}: (?:read|site): ${RegExp.escape(found)}.*, expected .+; .+$`,
    "u",
  );
}

const [count, badCount] = isAll ? [1000, 100] : [100, allWays];
const firstOnes = 10; // articles of the old site

describe(`of ${count} articles ${badCount} are bad`, { timeout: 600_000 }, () => {
  const good = count - badCount;
  let folder: string;
  let bad: readonly Put[];
  let old: Site;
  let outside: ReadonlyMap<string, string>;
  let strict: Ran;
  let afterStrict: Site;
  let built: Ran;

  beforeAll(() => {
    folder = folderOf({ "beside.txt": "Mine.", "x/beside.txt": "Mine." });
    putArticles(folder, 0, firstOnes);
    runWithoutRights(folder, "build");
    old = siteIn(folder);
    putArticles(folder, firstOnes, good);
    bad = putBad(folder, badCount, rights !== undefined);
    outside = around(folder);
    strict = runWithoutRights(folder, "build", "--strict");
    afterStrict = siteIn(folder);
    built = runWithoutRights(folder, "build");
  }, 600_000);

  test("all others have their pages", () => {
    const pages = filesBelow(join(folder, "_site")).filter((file) => file.endsWith("/article.md"));
    expect(pages).toHaveLength(good);
    expect(built.out).toContain(` ${badCount} refused (`);
  });

  test("each has a note with its path, its line where there is one, and what to do", () => {
    const notes = built.err.trimEnd().split("\n");
    expect(notes).toHaveLength(badCount);
    for (const each of bad) expect(notes).toContainEqual(expect.stringMatching(toldOf(each)));
    expect(built.code).toBe(1);
  });

  test("who may not read one is told so", ({ skip }) => {
    if (rights !== undefined) skip(rights);
    expect(bad.some(({ way }) => way === unreadable.way)).toBe(true);
  });

  test("with --strict the old site stays, byte for byte", () => {
    expect(old.size).toBeGreaterThan(firstOnes);
    expect(afterStrict).toEqual(old);
    expect(strict.code).toBe(1);
    expect(strict.err).toBe(built.err);
    expect(strict.out).toMatch(
      new RegExp(`^nothing published, ${badCount} refused \\(.+\\); _site is as it was\n$`, "u"),
    );
  });

  test("nothing around the site is changed", () => {
    expect(around(folder)).toEqual(outside);
    const names = readdirSync(folder).toSorted();
    expect(names).toEqual([".dateline", "_site", "articles", "beside.txt", "x"]);
  });
});

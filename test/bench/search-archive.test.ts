import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { choosePlaces, copyArticles } from "../../bench/search-archive.ts";
import type { Findable } from "../../src/site/search/records.ts";
import { folderOf } from "../cli/run-dateline.ts";

const three = {
  "from/flood/2012-02-29-a.txt": "The river rises.",
  "from/flood/2012-03-01-b.txt": "The river falls.",
  "from/visit/2011-05-06-c.txt": "A visit.",
};

describe("copyArticles", () => {
  test("takes all of them again in later years until there are enough, by their days", () => {
    const folder = folderOf(three);
    const files = copyArticles(join(folder, "from"), join(folder, "to"), 5);
    expect(files).toEqual([
      "visit/2011-05-06-c.txt",
      "flood/2012-02-29-a.txt",
      "flood/2012-03-01-b.txt",
      "flood-2/2020-02-28-a.txt",
      "flood-2/2020-03-01-b.txt",
    ]);
    expect(files.every((file) => existsSync(join(folder, "to", file)))).toBe(true);
  });

  test("chooses evenly where fewer are wanted", () => {
    const folder = folderOf(three);
    expect(copyArticles(join(folder, "from"), join(folder, "to"), 1)).toHaveLength(1);
    expect(copyArticles(join(folder, "from"), join(folder, "all"), Infinity)).toHaveLength(3);
  });
});

describe("choosePlaces", () => {
  test("adds beside the oldest, the newest and what a full shard holds", () => {
    const files = ["a/2010-01-01-x.txt", "a/2011-01-01-y.txt", "b/2012-01-01-z.txt"];
    const findables = [
      { address: "articles/a/2010-01-01-x/", size: 80 },
      { address: "articles/a/2011-01-01-y/", size: 22 },
    ] as unknown as Findable[];
    const places = choosePlaces(files, [{ language: "en", name: "all", findables }], 120);
    expect(places.map(({ name, file }) => [name, file])).toContainEqual([
      "a full shard",
      "a/2011-01-01-y-added.txt",
    ]);
    expect(places[0]?.file).toBe("b/2012-01-01-z-added.txt");
    expect(places.find(({ name }) => name === "oldest")?.from).toBe("a/2010-01-01-x.txt");
  });
});

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { buildOnce } from "../../../src/cli/build.ts";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf } from "../../cli/run-dateline.ts";

const silent = (): void => undefined;

/** The files of the search that a build publishes, by their paths. */
async function build(folder: string, hasSearch = true): Promise<ReadonlyMap<string, string>> {
  const places = { output: join(folder, "_site"), shown: "_site" };
  const world = { standsIn: folder, out: silent, talk: silent };
  await buildOnce({ folder: join(folder, "articles"), shown: "articles" }, places, world, {
    hasSearch,
  });
  return new Map(
    filesBelow(places.output)
      .filter((file) => file.startsWith("search/"))
      .map((file) => [file, readFileSync(join(places.output, file), "latin1")]),
  );
}

/** Processes that are started while something is done. */
async function startedBy(work: () => Promise<unknown>): Promise<number> {
  let started = 0;
  const count = (): void => void (started += 1);
  subscribe("child_process", count);
  try {
    await work();
  } finally {
    unsubscribe("child_process", count);
  }
  return started;
}

/** Enough invented text for two shards, of 2018 and of 2024. */
function archive(): string {
  const files = ["2018-01", "2018-02", "2024-01", "2024-02"].map((month, index) => {
    const file = `articles/flood/${month}-02-a.txt`;
    return [file, report(month, index)] as const;
  });
  return folderOf(Object.fromEntries(files));
}

const syllables = ["ba", "lo", "mi", "ren", "su", "tal", "ver", "gon", "du", "pak"];

/** Of some 200,000 characters, in words that other reports have as well. */
function report(name: string, seed: number): string {
  let next = seed;
  const word = (): string => {
    next = (next * 1103 + 12_345) % 1_000_003;
    return Array.from(String(next % 10_000), (digit) => syllables[Number(digit)]).join("");
  };
  const paragraphs = Array.from({ length: 200 }, () => {
    const sentences = Array.from(
      { length: 8 },
      () =>
        `The ${word()} of the ${word()} was seen near the ${word()} in the morning, and the ${word()} said that it had risen.`,
    );
    return sentences.join(" ");
  });
  return `River report ${name}\n\n${paragraphs.join("\n\n")}\n`;
}

function changed(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...after.keys()].filter((file) => before.get(file) !== after.get(file));
}

/** The shards that files belong to. */
function shardsIn(files: readonly string[]): readonly string[] {
  const names = files.flatMap((file) => /^search\/en\/(?<name>[^/]+)\//u.exec(file)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== "fragment");
}

/** The index of a language, hashes in names left out. */
function indexOf(language: string): readonly string[] {
  const files = [
    "fragment/*.pf_fragment",
    "stemmer.pagefind",
    "undated/head.json",
    "undated/index/*.pf_index",
  ];
  return files.map((file) => `search/${language}/${file}`);
}

describe("makeSearch", () => {
  test("writes one engine, one stemmer a language, an index a shard, and nothing else", async () => {
    const folder = folderOf({
      "articles/a.txt": "The river rises\n\nThe river rose on 2 May 2019.",
      "articles/b.txt": "Река поднялась\n\nРека поднялась 2 мая 2019 года.",
      "articles/b.txt.yaml": "language: ru",
    });
    const names = [...(await build(folder)).keys()].map((file) =>
      file.replaceAll(/(?<=[._/])(?:en|ru)_[0-9a-f]+/gu, "*"),
    );
    expect(names).toEqual([
      ...indexOf("en"),
      "search/index.html",
      "search/pagefind.js",
      ...indexOf("ru"),
      "search/shards.json",
    ]);
  });

  test(
    "touches with a new article its own shard alone, and is what a first build would make",
    { timeout: 120_000 },
    async () => {
      const folder = archive();
      const before = await build(folder);
      expect(shardsIn([...before.keys()])).toHaveLength(2);
      writeFileSync(
        join(folder, "articles/flood/2024-03-01-c.txt"),
        "The river falls\n\nThe river fell on Thursday.\n",
      );
      const after = await build(folder);
      const files = changed(before, after);
      expect(files.filter((file) => file.startsWith("search/en/fragment/"))).toHaveLength(1);
      const shards = shardsIn(files);
      expect(shards).toHaveLength(1);
      expect(files.filter((file) => !file.startsWith("search/en/"))).toEqual([
        "search/shards.json",
      ]);
      const gone = [...before.keys()].filter((file) => !after.has(file));
      expect(gone.every((file) => file.startsWith(`search/en/${shards[0]}/`))).toBe(true);

      rmSync(join(folder, ".dateline"), { recursive: true });
      rmSync(join(folder, "_site"), { recursive: true });
      expect(await build(folder)).toEqual(after);
    },
  );

  test("halves a shard that grows too large, and leaves every text where it is", async () => {
    const folder = archive();
    const before = await build(folder);
    writeFileSync(join(folder, "articles/flood/2024-12-01-d.txt"), report("2024-12", 4));
    writeFileSync(join(folder, "articles/flood/2024-12-02-e.txt"), report("2024-12", 5));
    const after = await build(folder);
    expect(shardsIn([...after.keys()]).length).toBe(shardsIn([...before.keys()]).length + 1);
    const gone = [...before.keys()].filter((file) => !after.has(file));
    expect(gone.filter((file) => file.includes("/fragment/"))).toEqual([]);
    const files = changed(before, after);
    expect(files.filter((file) => file.includes("/fragment/"))).toHaveLength(2);
    expect(shardsIn(files)).toHaveLength(2);
    rmSync(join(folder, ".dateline"), { recursive: true });
    rmSync(join(folder, "_site"), { recursive: true });
    expect(await build(folder)).toEqual(after);
  });

  test("starts nothing where nothing changed, and makes what was changed or removed by hand", async () => {
    const folder = folderOf({ "articles/a.txt": "Rain\n\nIt rained on 2 May 2019." });
    const first = await build(folder);
    expect(await startedBy(async () => build(folder))).toBe(0);
    const [file = ""] = [...first.keys()].filter((each) => each.endsWith(".pf_index"));
    rmSync(join(folder, "_site", file));
    writeFileSync(join(folder, "_site/search/pagefind.js"), "changed");
    expect(await build(folder)).toEqual(first);
  });

  test("makes nothing without a search, and takes away what was there", async () => {
    const folder = folderOf({ "articles/a.txt": "Rain\n\nIt rained on 2 May 2019." });
    const page = join(folder, "_site/articles/a/index.html");
    await build(folder);
    expect(readFileSync(page, "utf8")).toContain('href="../../search/"');
    expect(await startedBy(async () => expect(await build(folder, false)).toEqual(new Map()))).toBe(
      0,
    );
    expect(readFileSync(page, "utf8")).not.toContain("search/");
    writeFileSync(join(folder, "articles/archive.yaml"), "search: false\n");
    expect(await build(folder)).toEqual(new Map());
  });

  test("has nothing to find where no article is published", async () => {
    const folder = folderOf({
      "articles/a.txt": "Rain\n\nIt rained.",
      "articles/a.txt.yaml": "publish: draft",
    });
    expect([...(await build(folder)).keys()]).toEqual(["search/index.html", "search/shards.json"]);
  });
});

describe("a Pagefind that does not do its work", () => {
  const binary = "PAGEFIND_EXTENDED_BINARY_PATH";

  afterEach(() => {
    delete process.env[binary];
  });

  test.for([
    ["ends at once", "#!/bin/sh\nexit 3\n"],
    ["is killed", "#!/bin/sh\nread -r -n 1 line || sleep 0.1\nkill -9 $$\n"],
    ["answers nonsense", '#!/bin/sh\nprintf "bm9uc2Vuc2U=,"\nexit 0\n'],
    ["cannot be run", "no program"],
  ] as const)("and %s is wrong configuration, and --no-search the way out", async ([, script]) => {
    const folder = folderOf({ "articles/a.txt": "Rain\n\nIt rained.", pagefind: script });
    chmodSync(join(folder, "pagefind"), 0o755);
    process.env[binary] = join(folder, "pagefind");
    await expect(build(folder)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/^search: Pagefind failed: .*--no-search$/u) as string,
    });
    expect(await build(folder, false)).toEqual(new Map());
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNote } from "../../../src/notes.ts";
import { deriveArticles, type Articles } from "../../../src/site/articles.ts";
import type { Files } from "../../../src/site/surveys.ts";
import { takeInArchive } from "../../../src/site/archive.ts";
import { buildSite } from "../../../src/site/build.ts";
import type { Source } from "../../../src/site/files.ts";
import { listFolder } from "../../../src/site/folder.ts";
import type { HandsOptions } from "../../../src/site/intake/hands.ts";
import { takeIn } from "../../../src/site/intake/take-in.ts";
import { openKept, type Kept } from "../../../src/site/kept/kept.ts";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf } from "../../cli/run-dateline.ts";

const days = ["3 May 2019", "4 May 2019", "5 May 2019", "6 May 2019"];
const footer = "All rights of the Bay Post are kept by the Bay Post.";
const files = Object.fromEntries([
  ...days.flatMap((day, index) =>
    ["flood", "storm"].map((story) => [
      `${story}/${index}.txt`,
      `The ${story} on day ${index}\n\n${day}\n\nThe river rose on Thursday, and Anna Berg of the Bay Council said on ${day} that the ${story} would pass by 9 May 2019.\n\n${footer}\n`,
    ]),
  ),
  ["flood/0.txt.yaml", "outlet: The Bay Post\n"],
  ["flood/1.txt.yaml", "outlet: The Bay Post\n"],
  ["flood/2.txt.yaml", "outlet: The Bay Post\n"],
  ["2020-01/alone.md", "---\ntitle: Alone\ndate: 2020-01-02\n---\n\nIt *stands* alone.\n"],
  ["storm/empty.txt", ""],
  ["storm/broken.txt", "A text\n\nof its own"],
  ["storm/broken.txt.yaml", "no such key: true\n"],
]);

interface Place {
  readonly folder: string;
  readonly source: Source;
  readonly output: string;
}

function place(texts: Readonly<Record<string, string>>): Place {
  const below = Object.entries(texts).map(([path, text]) => [`articles/${path}`, text] as const);
  const folder = folderOf(Object.fromEntries(below));
  return {
    folder,
    source: { folder: join(folder, "articles"), shown: "articles" },
    output: join(folder, "_site"),
  };
}

function filesOf({ source }: Place): Files {
  return { source, settings: {}, files: listFolder(source.folder).articles };
}

/** One run of a program that keeps what it derives. */
async function run<T>(where: Place, use: (kept: Kept) => T | Promise<T>): Promise<T> {
  const kept = openKept(where.folder, where.source.folder, where.output);
  try {
    const used = await use(kept);
    kept.derived.settle([], { articles: [], live: () => [] });
    return used;
  } finally {
    kept.close();
  }
}

/** What comes of an archive's files. */
async function intake(
  where: Place,
  options: Partial<HandsOptions>,
  { derived }: Kept,
): Promise<Articles> {
  const surveyed = await takeIn(filesOf(where), { derived, kept: derived }, options);
  if (!surveyed) throw new Error("nothing is kept");
  return deriveArticles(filesOf(where), { derived, surveyed });
}

function said({ articles, notes }: Articles): object {
  return {
    articles: articles.map(({ article }) => article.path),
    notes: notes.map((note) => formatNote(note)),
  };
}

/** A site and its notes; its files are taken in by so many threads, or as a build does. */
async function siteOf(where: Place, threads?: number): Promise<object> {
  return run(where, async (kept) => {
    const { derived } = kept;
    if (threads !== undefined) await intake(where, { threads, few: 0 }, kept);
    const archive = await takeInArchive(where.source, { kept: derived, hasSearch: false });
    await buildSite(archive, { output: where.output, shown: "_site" }, kept);
    return {
      notes: archive.notes.map((note) => formatNote(note)),
      site: filesBelow(where.output)
        .toSorted()
        .map((file) => [file, readFileSync(join(where.output, file), "base64")]),
    };
  });
}

const troubled = { module: new URL("troubled-worker.ts", import.meta.url), few: 0, threads: 2 };

describe("takeIn", () => {
  test(
    "builds the same site with the same notes on any number of threads",
    { timeout: 120_000 },
    async () => {
      const sites: object[] = [];
      for (const threads of [undefined, 0, 1, 2, 4])
        sites.push(await siteOf(place(files), threads));
      const [first, ...others] = sites;
      expect(first).toMatchObject({
        notes: expect.arrayContaining([expect.stringContaining("empty")]),
      });
      for (const each of others) expect(each).toEqual(first);
    },
  );

  test("leaves nothing of single files to be derived", async () => {
    const where = place(files);
    await run(where, async (kept) => {
      await intake(where, { threads: 2, few: 0 }, kept);
      const made: string[] = [];
      const { derived } = kept;
      const watched = new Proxy(derived, {
        get: (of, key) => {
          if (key === "put" || key === "putText") return (kind: string) => made.push(kind);
          const value: unknown = Reflect.get(of, key, of);
          return typeof value === "function" ? value.bind(of) : value;
        },
      });
      const archive = await takeInArchive(where.source, { kept: watched });
      archive.names();
      for (const kind of [
        "survey",
        "card",
        "rest",
        "body",
        "recount",
        "sketch",
        "names",
        "text",
        "record",
      ]) {
        expect(made).not.toContain(kind);
      }
      expect(made).toContain("story");
    });
  });

  test(
    "stops a file that takes too long or too much, names it, and loses no other",
    { timeout: 120_000 },
    async () => {
      const where = place({
        ...files,
        "flood/stuck.txt": "One text",
        "flood/backtracking.txt": "Two text",
        "flood/greedy.txt": "Three text",
        "flood/failing.txt": "Four text",
      });
      const others = place(files);
      const expected = await run(others, (kept) => intake(others, { threads: 0 }, kept));
      const found = await run(where, (kept) =>
        intake(where, { ...troubled, limit: 10_000, megabytes: 200 }, kept),
      );
      expect(found.articles.map(({ article }) => article)).toEqual(
        expected.articles.map(({ article }) => article),
      );
      const known = new Set(expected.notes.map((note) => formatNote(note)));
      const own = found.notes.filter((note) => !known.has(formatNote(note)));
      const slow =
        "took longer than 10 s, expected an article, which takes less than one; split or trim it, it is left out until then";
      expect(own.map((note) => formatNote(note))).toEqual([
        `flood/backtracking.txt: clean: ${slow}`,
        "flood/failing.txt: clean: Error: a fault of ours, expected a text this program can read; please report it with the file",
        "flood/greedy.txt: clean: took more than 200 MB of memory, expected an article; split or trim it, it is left out until then",
        `flood/stuck.txt: clean: ${slow}`,
      ]);
      expect(own.every(({ refused }) => refused)).toBe(true);
    },
  );

  test("refuses a slow file for one run only", { timeout: 120_000 }, async () => {
    const where = place({ ...files, "flood/stuck.txt": "A text that took its time" });
    const first = await run(where, (kept) => intake(where, { ...troubled, limit: 10_000 }, kept));
    const second = await run(where, (kept) => intake(where, { threads: 0 }, kept));
    expect(said(first)).not.toMatchObject({
      articles: expect.arrayContaining(["flood/stuck.txt"]),
    });
    expect(said(second)).toMatchObject({ articles: expect.arrayContaining(["flood/stuck.txt"]) });
  });

  test("bounds a file's time where no other thread is started", async () => {
    const long = `${"The river rose on Thursday, 3 May 2019, said Anna Berg. ".repeat(40)}\n\n`;
    const where = place({ "flood/long.txt": long.repeat(400) });
    const found = await run(where, (kept) => intake(where, { limit: 1 }, kept));
    expect(said(found)).toEqual({
      articles: [],
      notes: [expect.stringMatching(/^flood\/long\.txt: clean: took longer than 0\.001 s, /u)],
    });
  });

  test("does nothing where nothing can be kept", async () => {
    const where = place(files);
    writeFileSync(join(where.folder, ".dateline"), "a file, no folder");
    const taken = await run(where, ({ derived }) =>
      takeIn(filesOf(where), { derived, kept: derived }),
    );
    expect(taken).toBeUndefined();
  });
});

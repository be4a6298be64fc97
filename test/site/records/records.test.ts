import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildOnce } from "../../../src/cli/build.ts";
import { formatNote, UserError } from "../../../src/notes.ts";
import { listSource } from "../../../src/site/archive.ts";
import { readRawFile, readSettings, toldBy } from "../../../src/site/files.ts";
import { findOutletFurniture, type OutletFurniture } from "../../../src/site/furniture.ts";
import { programHash } from "../../../src/program/hash.ts";
import { filesBelow } from "../../../src/site/publish.ts";
import { toRecord, toSurvey } from "../../../src/site/records/make-record.ts";
import { formatPacked, parsePacked } from "../../../src/site/records/packed.ts";
import { Records } from "../../../src/site/records/records.ts";
import { folderOf, project } from "../../cli/run-dateline.ts";

const bar = "Read the paper on any device you own.";

function bay(day: number): string {
  return `Storm ${day}\n\n${day} May 2019\n\nThe storm came to town number ${day} on Thursday. It left on 9 May 2019.\n\n${bar}`;
}

/** An archive whose files lie in every kind of place and are of every kind, some of them refused. */
const invented: Readonly<Record<string, string | Uint8Array>> = {
  "archive.yaml":
    "title: Bay archive\nurl: https://example.org/\nlanguage: en\noutlets: {Bay News: {hosts: [bay.example]}}\n",
  "storm/story.md": "---\ntitle: The storm\n---\n\nIt came in May.\n",
  "storm.txt": "Storm in sight\n\n30 April 2019\n\nA storm was seen on Tuesday.",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((day) => [
      [`storm/bay-${day}.txt`, bay(day)],
      [`storm/bay-${day}.txt.yaml`, `url: https://bay.example/${day}`],
    ]),
  ),
  "storm/page.html": `<!doctype html><html lang="en"><title>Harbour closes</title><body><nav>Home</nav><article>
<h1>Harbour closes</h1><time datetime="2019-05-03">3 May 2019</time><p>The harbour was closed on 2 May 2019, and ships waited outside.</p>
<p>It opens again on Saturday, said the master of the harbour to reporters.</p></article></body></html>`,
  "2019/2019-05/flood/note.md":
    "---\nday: 2019-05-04\nstories: [storm]\n---\n\n# A flood\n\nThe river *rose* on Thursday.\n",
  "2019/2019-05/flood/utf-16.txt": Buffer.from(
    "\uFEFFCaf\u00e9 closes\n\n5 May 2019\n\nIt is closed.",
    "utf16le",
  ),
  "storm/binary.txt": new Uint8Array(3000).map((_, index) => (index * 89) % 256),
  "storm/broken.txt": "Broken\n\nIts sidecar is.",
  "storm/broken.txt.yaml": "day: soon",
  "storm/draft.txt": "A draft\n\nNobody reads it.",
  "storm/draft.txt.yaml": "publish: draft",
  "storm/picture.jpg": "no article",
};

/** What is made of an archive elsewhere, a line a record; `set` is the furniture, else its own. */
function make(folder: string, set?: OutletFurniture, program = programHash("src")): string {
  const source = { folder: join(folder, "a"), shown: "a" };
  const told = toldBy(readSettings(source));
  const files = listSource(source).articles.flatMap(({ path }) => {
    const file = readRawFile(source, path, {});
    if (!("bytes" in file)) return [];
    const packed = parsePacked({ number: 1, at: 0, bytes: Buffer.from(formatPacked(file)) });
    return [{ ...packed, ...told }];
  });
  const surveys = files.map((file) => toSurvey(file, program).survey);
  const furniture = set ?? findOutletFurniture(surveys);
  return files.map((file) => `${JSON.stringify(toRecord(file, furniture, program))}\n`).join("");
}

interface Site {
  /** Of each file. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** From nothing that was kept, unless `working` holds it. */
async function build(
  folder: string,
  records?: string,
  working: string = folderOf({}),
): Promise<Site> {
  const output = join(working, "site");
  const world = { standsIn: working, out: () => undefined, talk: () => undefined };
  const file = join(working, "r.jsonl");
  if (records !== undefined) writeFileSync(file, records);
  const opened =
    records === undefined ? undefined : await Records.open(file, "r.jsonl", programHash("src"));
  const source = {
    folder: join(folder, "a"),
    shown: "a",
    ...(opened && { records: opened }),
  };
  const { notes } = await buildOnce(source, { output, shown: "site" }, world);
  opened?.close();
  const hashes = filesBelow(output).map((each): [string, string] => [
    each,
    createHash("sha256")
      .update(readFileSync(join(output, each)))
      .digest("hex"),
  ]);
  return { hashes: new Map(hashes), notes: notes.map((note) => formatNote(note)) };
}

/** What is left of an archive when its articles and their sidecars are gone. */
function bare(folder: string): void {
  for (const file of filesBelow(join(folder, "a"))) {
    if (!/(?:archive\.yaml|story\.md)$/u.test(file)) rmSync(join(folder, "a", file));
  }
}

function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const below = Object.entries(files).map(([path, text]) => [`a/${path}`, text] as const);
  return folderOf(Object.fromEntries(below));
}

describe("build --records", () => {
  test("publishes the seeds as a build of the folder does, byte by byte", async () => {
    const folder = folderOf({});
    cpSync(join(project, "articles"), join(folder, "a"), { recursive: true });
    const records = make(folder);
    const whole = await build(folder);
    expect(await build(folder, records)).toEqual(whole);
    bare(folder);
    expect(await build(folder, records)).toEqual(whole);
  });

  describe("of an archive with all kinds of files", () => {
    const folder = archiveOf(invented);
    symlinkSync("bay-1.txt", join(folder, "a/storm/link.txt"));
    const records = make(folder);

    test("publishes the same with the files and without them, and notes the same", async () => {
      expect(records).toContain('"rule":"outlet-furniture"');
      const whole = await build(folder);
      expect(whole.hashes.size).toBeGreaterThan(50);
      expect(whole.notes.join("\n")).toContain("storm/broken.txt.yaml:1");
      expect(await build(folder, records)).toEqual(whole);
      const rest = folderOf({});
      cpSync(join(folder, "a"), join(rest, "a"), { recursive: true });
      bare(rest);
      const { hashes, notes } = await build(rest, records);
      expect(hashes).toEqual(whole.hashes);
      const ofFolder = /picture\.jpg/u; // it has no record
      expect(notes).toEqual(whole.notes.filter((note) => !ofFolder.test(note)));
    });

    test("publishes the same whatever the order of the records, and keeps them for the next build", async () => {
      const working = folderOf({});
      const backwards = records.trimEnd().split("\n").toReversed().join("\n");
      const first = await build(folder, backwards, working);
      expect(first).toEqual(await build(folder, records));
      const file = join(working, "site/articles/storm/bay-1/index.html");
      const before = statSync(file).mtimeMs;
      expect(await build(folder, undefined, working)).toEqual(first);
      expect(statSync(file).mtimeMs).toBe(before);
    });
  });

  const two = {
    "s/a.txt": "Rain\n\n3 May 2019\n\nIt rained on Friday.",
    "s/b.txt": "Snow\n\n4 May 2019\n\nIt snowed on Saturday.",
    "archive.yaml": "title: Weather\n",
  };

  const bays = Object.fromEntries(
    Object.entries(invented).filter(([path]) => /^(?:archive\.yaml|storm\/bay.*)$/u.test(path)),
  );

  test("takes what a record says: nothing is made again", async () => {
    const folder = archiveOf(two);
    const records = make(folder).replaceAll("It rained", "It poured");
    const working = folderOf({});
    await build(folder, records, working);
    expect(readFileSync(join(working, "site/articles/s/a/index.html"), "utf8")).toContain(
      "It poured on",
    );
  });

  test.for<[string, Readonly<Record<string, string>>, string]>([
    [
      "file",
      { "s/a.txt": "Hail\n\n3 May 2019\n\nIt hailed on Friday." },
      "1 record of another file",
    ],
    ["sidecar", { "s/a.txt.yaml": "title: Hail" }, "1 record of another file, sidecar or"],
    ["archive.yaml", { "archive.yaml": "language: de\n" }, "2 records of another file, sidecar or"],
    ["program", {}, "2 records of another program, expected this one's"],
    ["furniture", {}, "5 records made with other furniture"],
  ])("cleans a file again whose record is of another %s, and says so", async ([of, to, says]) => {
    const folder = archiveOf(of === "furniture" ? bays : two);
    const records = make(folder, ...othersOf(of));
    for (const [path, text] of Object.entries(to)) writeFileSync(join(folder, "a", path), text);
    const { hashes, notes } = await build(folder, records);
    const whole = await build(folder);
    expect(hashes).toEqual(whole.hashes);
    const own = notes.filter((note) => note.startsWith("r.jsonl"));
    expect(own).toEqual([expect.stringContaining(`r.jsonl: read: ${says}`)]);
    expect(notes.filter((note) => !own.includes(note))).toEqual(whole.notes);
  });

  test.for<[string, Readonly<Record<string, string>>, string]>([
    ["sidecar", { "s/a.txt.yaml": "publish: draft" }, "a record made with another sidecar"],
    ["archive.yaml", { "archive.yaml": "language: de" }, "a record made with other settings"],
    ["program", {}, "a record that another program made"],
    ["furniture", {}, "a record made with other furniture"],
    ["file besides", {}, "records of two files"],
  ])("refuses a file that is gone and has a record of another %s", async ([of, to, says]) => {
    const folder = archiveOf(of === "furniture" ? bays : two);
    const other = archiveOf({ "s/a.txt": "Hail\n\nIt hailed." });
    const records = make(folder, ...othersOf(of)) + (of === "file besides" ? make(other) : "");
    bare(folder);
    for (const [path, text] of Object.entries(to)) writeFileSync(join(folder, "a", path), text);
    const { hashes, notes } = await build(folder, records);
    const path = of === "furniture" ? "storm/bay-1" : "s/a";
    expect(notes.filter((note) => note.startsWith(`a/${path}.txt`))).toEqual([
      expect.stringContaining(`a/${path}.txt: read: ${says}, expected`),
    ]);
    expect(hashes.has(`articles/${path}/index.html`)).toBe(false);
  });

  test("a line that is no record costs no other", async () => {
    const folder = archiveOf(two);
    const [first = "", second = ""] = make(folder).split("\n");
    const survey = JSON.stringify({ ...(JSON.parse(second) as object), inputs: undefined });
    const up = second.replaceAll("s/b.txt", "../b.txt");
    const lines = [first.slice(0, 100), "", '{"program":"x","notes":[]}', survey, up, first];
    bare(folder);
    const { notes, hashes } = await build(folder, lines.join("\n"));
    expect(notes.map((note) => note.split(": ", 1)[0])).toEqual(
      [1, 2, 3, 4, 5].map((line) => `r.jsonl:${line}`),
    );
    expect(hashes.has("articles/s/a/index.html")).toBe(true);
    expect([...hashes.keys()].filter((file) => file.includes("/b/"))).toEqual([]);
  });

  test.for(["", "{}\n", "title: Weather\n"])("a file of %j is wrong usage", async (text) => {
    await expect(build(archiveOf(two), text)).rejects.toThrow(UserError);
  });
});

function othersOf(of: string): readonly [set?: OutletFurniture | undefined, program?: string] {
  if (of === "program") return [undefined, "x"];
  return of === "furniture" ? [new Map()] : [];
}

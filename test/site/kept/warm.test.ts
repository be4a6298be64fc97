import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildOnce, openBuilder } from "../../../src/cli/build.ts";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf } from "../../cli/run-dateline.ts";
import { largeStory } from "../large-story.ts";
import { isAll, times } from "../../faults/scale.ts";

const names = [
  "articles/flood/a.txt",
  "articles/flood/b.txt",
  "articles/storm/c.txt",
  "articles/d.txt",
];
const texts = [
  "The river rises\n\n3 May 2019\n\nThe river rose on Thursday. The bridge was closed on 2 May.",
  "Bridge closed\n\n4 May 2019\n\nThe bridge was closed on 2 May 2019, and the river fell on Saturday.",
  "River falls\n\n5 May 2019\n\nThe river fell on Saturday. A storm is expected on 9 May 2019.",
];
const sidecars = [
  "",
  "stories: [storm]",
  "publish: draft",
  "publish: {takenDown: a reason}",
  "noindex: true",
  "formerly: [old/page]",
  "outlet: The Bay Post",
  "slug: elsewhere",
  "title: The river in May",
];

const step = fc.oneof(
  fc.record({
    act: fc.constant("write" as const),
    name: fc.constantFrom(...names),
    text: fc.constantFrom(...texts),
  }),
  fc.record({
    act: fc.constant("say" as const),
    name: fc.constantFrom(...names),
    text: fc.constantFrom(...sidecars),
  }),
  fc.record({
    act: fc.constant("remove" as const),
    name: fc.constantFrom(...names),
    text: fc.constant(""),
  }),
  fc.record({
    act: fc.constant("rename" as const),
    name: fc.constantFrom(...names),
    text: fc.constantFrom(...names),
  }),
  fc.record({
    act: fc.constant("describe" as const),
    name: fc.constantFrom("articles/flood/story.md", "articles/archive.yaml"),
    text: fc.constantFrom(
      "---\ntitle: The flood\n---\n\nIt began in May.\n",
      "title: Our archive\nurl: https://example.org/\n",
      "---\npublish: excerpt\nformerly: [high-water]\n---\n",
      "---\npublish: { takenDown: a reason }\n---\n",
      "---\nnoindex: true\n---\n",
      "title: Our archive\n",
      "publish: excerpt\n",
      "noindex: true\noutlets: { The Bay Post: { publish: draft } }\n",
      "title: Our archive\nnames: {river: {kind: place}}\n",
    ),
  }),
);

function take(
  folder: string,
  { act, name, text }: { act: string; name: string; text: string },
): void {
  const file = join(folder, name);
  if (act === "write") writeFileSync(file, text);
  else if (act === "say") writeFileSync(`${file}.yaml`, text);
  else if (act === "remove") rmSync(file, { force: true });
  else if (act === "rename") {
    if (existsSync(file)) renameSync(file, join(folder, text));
  } else if (name.endsWith(".md") === text.startsWith("---")) writeFileSync(file, text);
}

const silent = (): void => undefined;

/** Where a build into a folder beside the articles reads and writes; `working` holds what builds keep. */
function placesOf(
  folder: string,
  output: string,
  working = folder,
): Parameters<typeof openBuilder> {
  return [
    { folder: join(folder, "articles"), shown: "articles" },
    { output: join(folder, output), shown: output },
    { standsIn: working, out: silent, talk: silent },
  ];
}

function published(output: string): ReadonlyMap<string, string> {
  return new Map(
    filesBelow(output).map((file) => [
      file,
      readFileSync(join(output, file), file.endsWith(".png") ? "base64" : "utf8"),
    ]),
  );
}

async function build(...where: Parameters<typeof placesOf>): Promise<ReadonlyMap<string, string>> {
  const [source, places, world] = placesOf(...where);
  await buildOnce(source, places, world);
  return published(places.output);
}

const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

function archive(): string {
  return folderOf({
    "articles/flood/a.txt": texts[0] ?? "",
    "articles/flood/b.txt": texts[1] ?? "",
    "articles/storm/c.txt": texts[2] ?? "",
    "articles/storm/stays.txt": "A storm\n\n1 May 2019\n\nA storm was seen on Wednesday.",
  });
}

describe("buildOnce", () => {
  test(
    "publishes the same with what earlier builds kept as without, whatever was changed",
    { timeout: 1_200_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(rounds, async (changes) => {
          const folder = archive();
          await build(folder, "warm");
          for (const [index, steps] of changes.entries()) {
            for (const each of steps) take(folder, each);
            const warm = await build(folder, "warm");
            const cold = await build(folder, `cold-${index}`, folderOf({}));
            expect(warm).toEqual(cold);
          }
        }),
        { numRuns: times(6, 60), ...(!isAll && { seed: 7 }) },
      );
    },
  );

  test("makes a page again that somebody changed or removed", async () => {
    const folder = archive();
    const first = await build(folder, "site");
    const page = join(folder, "site/articles/flood/a/index.html");
    writeFileSync(page, "changed");
    rmSync(join(folder, "site/stories/flood/timeline.csv"));
    expect(await build(folder, "site")).toEqual(first);
  });

  test("touches what a new article changes, and nothing else", async () => {
    const folder = archive();
    await build(folder, "site");
    const site = join(folder, "site");
    const timesOf = (): ReadonlyMap<string, number> =>
      new Map(filesBelow(site).map((file) => [file, statSync(join(site, file)).mtimeMs]));
    const before = timesOf();
    writeFileSync(
      join(folder, "articles/storm/e.txt"),
      "Storm ends\n\n5 May 2019\n\nThe storm ended on Saturday.",
    );
    await build(folder, "site");
    const touched = [...timesOf()].flatMap(([file, time]) =>
      before.get(file) === time ? [] : [file],
    );
    const ofIndex = /^search\/en\//u; // test/site/search/ says which of them
    expect(touched.filter((file) => !ofIndex.test(file))).toEqual([
      ".dateline-files.json",
      "articles/index.html",
      "articles/storm/c/index.html",
      "articles/storm/e/article.md",
      "articles/storm/e/index.html",
      "data/2019-05.jsonl",
      "data/index.json",
      "feed.json",
      "feed.xml",
      "index.html",
      "months/2019-05/index.html",
      "outlets/index.html",
      "outlets/unknown/index.html",
      "search/shards.json",
      "stories/storm/bibliography.bib",
      "stories/storm/bibliography.csl.json",
      "stories/storm/bibliography.ris",
      "stories/storm/feed.json",
      "stories/storm/feed.xml",
      "stories/storm/index.html",
      "stories/storm/timeline.csv",
      "stories/storm/timeline.ics",
      "stories/storm/timeline.json",
      "stories/storm/timelinejs.json",
    ]);
  });
});

describe("openBuilder", () => {
  test(
    "publishes the same build after build of one process as one that begins anew, whatever was changed",
    { timeout: 1_200_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(rounds, async (changes) => {
          const folder = archive();
          const [source, places, world] = placesOf(folder, "warm");
          const builder = openBuilder(source, places, world);
          await builder.build();
          for (const [index, steps] of changes.entries()) {
            for (const each of steps) take(folder, each);
            await builder.build();
            const cold = await build(folder, `cold-${index}`, folderOf({}));
            expect(published(places.output)).toEqual(cold);
          }
          builder.close();
        }),
        { numRuns: times(6, 60), ...(!isAll && { seed: 11 }) },
      );
    },
  );

  test(
    "tells a long story again as one that begins anew does, and makes only the periods again that are told otherwise",
    { timeout: 300_000 },
    async () => {
      const folder = folderOf(largeStory(140));
      const [source, places, world] = placesOf(folder, "site");
      const builder = openBuilder(source, places, world);
      await builder.build();
      const before = published(places.output);
      const writtenAt = (file: string): number => statSync(join(places.output, file)).mtimeMs;
      const periods = [...before.keys()].filter((file) =>
        /^stories\/long-story\/\d{4}/u.test(file),
      );
      expect(periods.length).toBeGreaterThan(2);
      const times = periods.map(writtenAt);
      const article = join(folder, "articles/long-story/2012-02-01-1.txt");
      const texts = [
        "Mayor Tilda Voss resigned on 1 February 2012, Oda Kestrel said.",
        "The Brackwater Dredging Union (BDU) struck on 1 February 2012.",
      ];
      for (const [index, text] of texts.entries()) {
        writeFileSync(article, `${readFileSync(article, "utf8")}\n${text}\n`);
        await builder.build();
        expect(published(places.output)).toEqual(
          await build(folder, `cold-${index}`, folderOf({})),
        );
      }
      builder.close();
      const same = periods.filter((file, index) => writtenAt(file) === times[index]);
      const after = published(places.output);
      expect(same).toEqual(periods.filter((file) => after.get(file) === before.get(file)));
      expect(same.length).toBeGreaterThan(0);
    },
  );

  test(
    "makes every page again on which an edit is told, whatever the edit changes",
    { timeout: 300_000 },
    async () => {
      const files = largeStory(16);
      const folder = folderOf(files);
      const [first = "", second = "", third = ""] = Object.keys(files).filter((each) =>
        each.endsWith(".txt"),
      );
      const [source, places, world] = placesOf(folder, "site");
      const settings = files["articles/archive.yaml"] ?? "";
      const builder = openBuilder(source, places, world);
      await builder.build();
      const edits: readonly (readonly [string, string])[] = [
        [`${second}.yaml`, "title: Another headline\n"],
        [`${second}.yaml`, "title: Another headline\nslug: another\n"],
        [`${first}.yaml`, "outlet: A New Post\nday: 2013-01-05\n"],
        [third, `${files[second] ?? ""}\nThe council met Mirel Tannow on 3 March 2012.\n`],
        [`${third}.yaml`, "noindex: true\nstories: [other]\n"],
        ["articles/other/a.txt", "Other\n\n3 May 2012\n\nMirel Tannow spoke on Thursday."],
        ["articles/other/story.md", "---\ntitle: The other story\n---\n\nIt began late.\n"],
        ["articles/archive.yaml", `${settings}names: {Mirel Tannow: {hide: true}}\n`],
        ["articles/archive.yaml", `${settings}names: {Ostend Reach: {kind: place}}\n`],
        ["articles/archive.yaml", "title: All\nurl: https://example.org/x/\nlanguage: ru\n"],
        [`${second}.yaml`, "publish: {takenDown: a reason}\n"],
        [`${second}.yaml`, "publish: excerpt\n"],
      ];
      for (const [index, [file, text]] of edits.entries()) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
        await builder.build();
        const cold = await build(folder, `cold-${index}`, folderOf({}));
        expect(published(places.output), `${index}: ${file}`).toEqual(cold);
      }
      builder.close();
    },
  );

  test("makes a page again that somebody changed or removed between two builds", async () => {
    const folder = archive();
    const [source, places, world] = placesOf(folder, "site");
    const builder = openBuilder(source, places, world);
    await builder.build();
    const first = published(places.output);
    writeFileSync(join(folder, "site/articles/flood/a/index.html"), "changed");
    rmSync(join(folder, "site/stories/flood/timeline.csv"));
    await builder.build();
    expect(published(places.output)).toEqual(first);
    builder.close();
  });
});

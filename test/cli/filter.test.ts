import { spawn, spawnSync } from "node:child_process";
import { on, once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { folderOf, jsonLines, pipeDateline, project, runDateline } from "./run-dateline.ts";

const articles = join(project, "articles");
const settings = ["--settings", join(articles, "archive.yaml")];

function packed(path: string, text: string, sidecar?: string): string {
  const bytes = Buffer.from(text).toString("base64");
  return `${JSON.stringify({ path, bytes, ...(sidecar !== undefined && { sidecar }) })}\n`;
}

const rain = packed("s/rain.txt", "Rain\n\nIt rained on 3 May 2019.");
const snow = packed("s/snow.txt", "Snow\n\nIt snowed on 4 May 2019.");

function filter(input: string, ...words: readonly string[]): ReturnType<typeof runDateline> {
  return pipeDateline(folderOf({}), input, "clean", "--jsonl", ...words);
}

describe("pack", () => {
  test("prints a line for each article, with its bytes and its sidecar, in the archive's order", () => {
    const folder = folderOf({
      "a/s.txt": "Rain",
      "a/s/x.txt": new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
      "a/s/x.txt.yaml": "publish: draft",
      "a/s/story.md": "A story.",
    });
    const { code, out } = runDateline(folder, "pack", "a");
    expect(code).toBe(0);
    expect(jsonLines(out)).toEqual([
      { path: "s/x.txt", bytes: "//5BAA==", sidecar: "publish: draft" },
      { path: "s.txt", bytes: "UmFpbg==" },
    ]);
  });

  test("notes what it refuses, and goes on", () => {
    const folder = folderOf({ "a/b.txt": "Rain", "a/c.txt": "Snow", "a/c.txt.yml": "day: x" });
    symlinkSync("b.txt", join(folder, "a/link.txt"));
    const { code, out, err } = runDateline(folder, "pack", "a");
    expect(code).toBe(1);
    expect(jsonLines(out).map(({ path }) => path)).toEqual(["b.txt"]);
    expect(err).toContain("a/link.txt: read: a symbolic link");
    expect(err).toContain("a/c.txt.yml: read: a sidecar whose name ends in .yml");
  });
});

describe("clean --jsonl", () => {
  test("makes the same of the seeds as `clean --json`", () => {
    const { out } = runDateline(project, "pack", articles);
    const { code, out: records, err } = filter(out, ...settings);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const expected = jsonLines(runDateline(project, "clean", "--json", articles).out);
    const found = jsonLines(records) as readonly {
      path: string;
      article: { facts: { title: { value: string } } };
    }[];
    expect(found.map(({ path, article }) => [path, article.facts.title.value])).toEqual(
      expected.map(({ path, title }) => [path, title]),
    );
  });

  test("gives a broken line a record with a note, and its place; every other line is as without it", () => {
    const broken = [
      "{\n",
      packed("../up.txt", "Up"),
      packed("s/bad.txt", "Hail", "day: soon"),
      "\n",
      `{"path":"s/bytes.txt","bytes":"?"}\n`,
    ];
    const input = [broken[0], rain, broken[1], broken[2], snow, ...broken.slice(3)].join("");
    const { code, out, err } = filter(input);
    expect(code).toBe(1);
    const records = jsonLines(out);
    expect(records.map(({ path, article }) => [path, article !== undefined])).toEqual([
      [undefined, false],
      ["s/rain.txt", true],
      ["../up.txt", false],
      ["s/bad.txt", false],
      ["s/snow.txt", true],
      [undefined, false],
      ["s/bytes.txt", false],
    ]);
    for (const { notes, article } of records) {
      const refusals = (notes as readonly { refused: boolean }[]).filter(({ refused }) => refused);
      expect(refusals).toHaveLength(article === undefined ? 1 : 0);
    }
    expect(err).toContain("-:1: read: no JSON, expected a line such as `dateline pack` writes");
    expect(err).toContain("s/bad.txt.yaml:1: read: day is");
    const alone = filter(rain + snow);
    expect(alone.code).toBe(0);
    expect(out.split("\n").filter((line) => line.includes('"article"'))).toEqual(
      alone.out.trimEnd().split("\n"),
    );
  });

  test("makes of two halves what it makes of the whole", () => {
    expect(filter(rain).out + filter(snow).out).toBe(filter(rain + snow).out);
  });

  test("answers a line before the next one comes", async () => {
    const child = spawn(process.execPath, [join(project, "src/cli.ts"), "clean", "--jsonl"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const closed = once(child, "close");
    const answers = on(createInterface(child.stdout), "line") as AsyncIterable<[string]> &
      AsyncIterator<[string]>;
    for (const [line, path] of [
      [rain, "s/rain.txt"],
      [snow, "s/snow.txt"],
    ] as const) {
      child.stdin.write(line);
      const { value } = await answers.next();
      expect(JSON.parse((value as [string])[0])).toMatchObject({ path });
    }
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
  });

  test("prints nothing for nothing", () => {
    expect(filter("")).toEqual({ code: 0, out: "", err: "" });
  });

  test("tells outlets and language by --settings", () => {
    const folder = folderOf({
      "own.yaml": "language: de\noutlets: {Bay News: {hosts: [bay.example]}}",
      "bad.yaml": "colour: red",
    });
    const bay = packed("s/bay.txt", "Sturm\n\nx", "url: https://bay.example/1");
    const outletOf = (...words: readonly string[]): unknown => {
      const { out } = pipeDateline(folder, bay, "clean", "--jsonl", ...words);
      const { article } = JSON.parse(out) as {
        article: { facts: { outlet?: { value: string } } };
      };
      return article.facts.outlet?.value;
    };
    expect(outletOf("--settings", "own.yaml")).toBe("Bay News");
    expect(outletOf()).toBe("bay.example");
    for (const name of ["bad.yaml", "none.yaml"]) {
      const ran = pipeDateline(folder, bay, "clean", "--jsonl", "--settings", name);
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toContain(`${name}:`);
    }
  });

  test.for([
    ["--jsonl", "a.txt"],
    ["--jsonl", "--json"],
    ["--jsonl", "--survey", "--furniture", "f.json"],
    ["--survey", "a.txt"],
    ["--settings", "archive.yaml", "a.txt"],
    ["--jsonl", "--furniture", "none.json"],
    [],
  ])("takes no %j", (words) => {
    const { code, out } = pipeDateline(folderOf({}), rain, "clean", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

const bar = "Read the paper on any device you own.";
const bay = Array.from({ length: 8 }, (_, day) =>
  packed(
    `s/bay-${day + 1}.txt`,
    `Storm ${day}\n\nThe storm came to town number ${day}.\n\n${day < 4 ? bar : "Thanks."}`,
  ),
);
const bayNews = "outlets: {Bay News: {hosts: [bay.example]}}";

function fileIn(line: string): readonly [string, Uint8Array] {
  const { path, bytes } = JSON.parse(line) as { path: string; bytes: string };
  return [path, Buffer.from(bytes, "base64")];
}

describe("furniture", () => {
  test("finds in surveys what `clean` finds in the archive, in whatever order they come", () => {
    const folder = folderOf({ "archive.yaml": bayNews });
    const archive = folderOf({
      "archive.yaml": bayNews,
      ...Object.fromEntries(bay.map((line) => fileIn(line))),
    });
    runDateline(archive, "clean", "--furniture", "set.json", ".");
    const words = ["clean", "--jsonl", "--survey", "--settings", "archive.yaml"];
    const surveys = pipeDateline(folder, bay.join(""), ...words).out;
    const backwards = surveys.trimEnd().split("\n").toReversed().join("\n");
    const expected = readFileSync(join(archive, "set.json"), "utf8");
    expect(expected).toMatch(/[0-9a-f]{16}/u);
    expect(pipeDateline(folder, surveys, "furniture").out).toBe(expected);
    expect(pipeDateline(folder, backwards, "furniture").out).toBe(expected);
    const records = pipeDateline(
      folder,
      bay.join(""),
      "clean",
      "--jsonl",
      "--settings",
      "archive.yaml",
    ).out;
    expect(pipeDateline(folder, records, "furniture").out).toBe(expected);
  });

  test("takes no survey of another program, and says so", () => {
    const [survey = ""] = filter(rain, "--survey").out.split("\n");
    const foreign = survey.replace(/"program":"[^"]*"/u, '"program":"x"');
    const { code, err } = pipeDateline(folderOf({}), `${foreign}\n{\n`, "furniture");
    expect(code).toBe(1);
    expect(err).toContain("-:1: mark: a survey that another program made");
    expect(err).toContain("-:2: mark: no JSON");
  });
});

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

test.runIf(hasParallel)("GNU parallel spreads it, and the records are the same", () => {
  const folder = folderOf({ "archive.yaml": bayNews });
  const words = ["clean", "--jsonl", "--settings", join(folder, "archive.yaml")];
  const whole = pipeDateline(folder, bay.join(""), ...words);
  const line = (bay[0] ?? "").length;
  const spread = spawnSync(
    "parallel",
    [
      "--pipe",
      "--keep-order",
      "-j2",
      "--block",
      `${line * 4}`,
      process.execPath,
      join(project, "src/cli.ts"),
      ...words,
    ],
    { input: bay.join(""), encoding: "utf8" },
  );
  expect(spread.stdout).toBe(whole.out);
  expect(spread.status).toBe(0);
});

test("a set of furniture that is none is wrong usage", () => {
  const folder = folderOf({});
  writeFileSync(join(folder, "set.json"), "[]");
  const { code, err } = pipeDateline(folder, rain, "clean", "--jsonl", "--furniture", "set.json");
  expect(code).toBe(2);
  expect(err).toContain("set.json: mark: no set of furniture");
});

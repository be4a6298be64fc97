import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, jsonLines, runDateline } from "./run-dateline.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.";

describe("raw files are never written", () => {
  test.for([".", "articles", "articles/site", "/", ""])("as an output, %j is refused", (output) => {
    const folder = folderOf({
      "articles/a/b.txt": rain,
      "articles/a/b/article.md": "# Mine\n\nText.",
    });
    const { code, out, err } = runDateline(folder, "build", "--output", output);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/expected a folder/u);
    expect(readFileSync(join(folder, "articles/a/b/article.md"), "utf8")).toBe("# Mine\n\nText.");
    expect(existsSync(join(folder, "index.html"))).toBe(false);
  });
});

describe("what a person withholds is not on the site", () => {
  const taken = "publish: {takenDown: court}";

  test("even where the build that takes it down runs from another folder", () => {
    const folder = folderOf({ "arch/s/a.txt": rain, "arch/s/b.txt": rain, "x/y.txt": "" });
    runDateline(folder, "build", "arch", "--output", "out");
    writeFileSync(join(folder, "arch/s/a.txt.yaml"), taken);
    expect(runDateline(join(folder, "x"), "build", "../arch", "--output", "../out").code).toBe(0);
    const tombstone = readFileSync(join(folder, "out/articles/s/a/index.html"), "utf8");
    expect(tombstone).toContain("court");
    expect(tombstone).not.toContain(rain.split("\n", 1)[0]);
    expect(existsSync(join(folder, "out/articles/s/a/article.md"))).toBe(false);
    expect(existsSync(join(folder, "out/articles/s/b/index.html"))).toBe(true);
  });

  test("where its sidecar is a link that leads nowhere, or is misnamed", () => {
    const folder = folderOf({
      "articles/a.txt": rain,
      "articles/b.txt": rain,
      "articles/c.txt": rain,
      "articles/b.txt.yml": taken,
    });
    symlinkSync("nowhere", join(folder, "articles/a.txt.yaml"));
    const { code, out, err } = runDateline(folder, "build");
    expect(code).toBe(1);
    expect(out).toContain("1 article,");
    expect(err).toContain("articles/a.txt.yaml: read: a symbolic link");
    expect(err).toContain(
      "articles/b.txt.yml: read: a sidecar whose name ends in .yml, expected .yaml",
    );
  });

  test("an embargo is not lifted by the day of the article it holds back", () => {
    const folder = folderOf({
      "articles/2021-06-01.txt": rain,
      "articles/2021-06-01.txt.yaml": "publish: {embargo: 2021-06-01}",
      "articles/2021-05-01.txt": rain,
    });
    expect(runDateline(folder, "build").out).toContain("1 article,");
  });
});

describe("an output folder", () => {
  test("keeps what no build wrote, and is not published into over it", () => {
    const folder = folderOf({ "articles/a.txt": rain, "_site/index.html": "mine" });
    const { code, err } = runDateline(folder, "build");
    expect(code).toBe(2);
    expect(err).toContain("_site/index.html: site: a file that no build wrote, expected nothing");
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "_site/articles"))).toBe(false);
  });

  test("that is a file, or holds a link or a folder in a page's place, is wrong usage", () => {
    for (const spoil of [
      (folder: string): void => writeFileSync(join(folder, "_site"), ""),
      (folder: string): void =>
        void mkdirSync(join(folder, "_site/index.html"), { recursive: true }),
      (folder: string): void => {
        mkdirSync(join(folder, "_site"));
        symlinkSync("/tmp", join(folder, "_site/articles"));
      },
    ]) {
      const folder = folderOf({ "articles/a.txt": rain });
      spoil(folder);
      const { code, err } = runDateline(folder, "build");
      expect(code).toBe(2);
      expect(err).toMatch(/^_site.*: site: .*, expected .*; .*\n$/u);
    }
  });

  test("is left as it is by a second build of the same archive", () => {
    const folder = folderOf({ "articles/s/a.txt": rain });
    runDateline(folder, "build");
    const page = join(folder, "_site/articles/s/a/index.html");
    const before = readFileSync(page);
    runDateline(folder, "build");
    expect(readFileSync(page)).toEqual(before);
  });
});

describe("a text made to choke a parser costs no other file", () => {
  test.for([
    ["quotes in quotes", `${">".repeat(5000)} x`],
    [
      "lists in lists",
      Array.from({ length: 500 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
    ],
    ["marks", "*a_ ".repeat(20_000)],
    ["a line of abbreviations", `${"a.".repeat(200_000)},`],
  ] as const)("%s", ([, text]) => {
    const folder = folderOf({ "articles/a.md": text, "articles/b.txt": rain });
    const { out } = runDateline(folder, "build");
    expect(out).toContain("2 articles,");
  });
});

describe("timeline", () => {
  test("looks at the story's folder alone where there is no archive.yaml", () => {
    const folder = folderOf({
      "o/story/a.txt": rain,
      "o/other/x.html": "<p>",
      "o/other/b.txt": rain,
    });
    const { code, out, err } = runDateline(folder, "timeline", "--json", "o/story");
    expect(code).toBe(0);
    expect(jsonLines(out)).toHaveLength(1);
    expect(err).not.toContain("other");
  });

  test("takes in what the archive's other files add to the story, as a build does", () => {
    const folder = folderOf({
      "o/archive.yaml": "title: Weather",
      "o/story/a.txt": rain,
      "o/other/m.md": "---\nstories: [story]\n---\n# Snow\n\nIt snowed on 4 May 2019.",
    });
    expect(jsonLines(runDateline(folder, "timeline", "--json", "o/story").out)).toHaveLength(2);
  });
});

test("`times` counts characters of the file as it stands, CRLF and byte order mark included", () => {
  const text = "\uFEFFRain\r\n\r\nIt rained in May 2019.\r\n";
  const folder = folderOf({ "a.txt": text });
  const [found] = jsonLines(runDateline(folder, "times", "--json", "a.txt").out);
  expect(text.slice(Number(found?.["start"]), Number(found?.["end"]))).toBe("May 2019");
});

test("control characters of names and sidecars act on no terminal and no page", () => {
  const folder = folderOf({
    "articles/a\u001B[31m\n.txt": rain,
    "articles/b.txt": rain,
    "articles/b.txt.yaml": String.raw`title: "a\0b\e[31m"`,
  });
  const { code, err } = runDateline(folder, "build");
  expect(code).toBe(1);
  expect(err).toContain("articles/a␛[31m␊.txt:1: facts: no day found");
  expect(err).toContain("articles/b.txt.yaml:1: read: title is");
});

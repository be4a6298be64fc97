import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf, jsonLines, runDateline } from "../../cli/run-dateline.ts";

const rain = "Rain falls\n\n3 May 2019\n\nIt rained on Friday.\n\nIt rained again.";
const files = {
  "articles/rain/a.txt": rain,
  "articles/rain/a.txt.yaml": "{outlet: The Bay Post, rights: © The Bay Post}",
  "articles/rain/b.txt": "Rain stops\n\n9 June 2019\n\nIt stopped on Sunday.",
  "articles/snow/c.txt": "Snow falls\n\nIt snowed all day in the hills.",
};

function built(given: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ ...files, ...given });
  expect(runDateline(folder, "build").code).toBe(0);
  return folder;
}

function linesOf(folder: string, month: string): readonly Record<string, unknown>[] {
  return jsonLines(readFileSync(join(folder, "_site/data", `${month}.jsonl`), "utf8"));
}

describe("the archive as JSON Lines", () => {
  test("lies by month of the articles' days, and in a file of those without", () => {
    const folder = built();
    expect(filesBelow(join(folder, "_site/data"))).toEqual([
      "2019-05.jsonl",
      "2019-06.jsonl",
      "index.json",
      "undated.jsonl",
    ]);
    expect(linesOf(folder, "undated").map(({ path }) => path)).toEqual(["snow/c.txt"]);
  });

  test("says of an article what clean --json says, and where its page and its facts are from", () => {
    const folder = built();
    const [line] = linesOf(folder, "2019-05");
    const { out } = runDateline(folder, "clean", "--json", "articles");
    const [cleaned] = jsonLines(out);
    const { confidence: _, notes: __, ...same } = cleaned ?? {};
    expect(line).toMatchObject(same);
    expect(line).toMatchObject({
      page: "../articles/rain/a/",
      sha256: createHash("sha256").update(rain).digest("hex"),
      stories: ["rain"],
      rights: "© The Bay Post",
      evidence: { date: [{ kind: "line", text: "3 May 2019", from: 3, to: 3 }] },
    });
    expect(existsSync(join(folder, "_site/articles/rain/a/index.html"))).toBe(true);
  });

  test("gives absolute addresses where the site has one", () => {
    const folder = built({ "articles/archive.yaml": "url: https://archive.example/news" });
    expect(linesOf(folder, "2019-05")[0]).toMatchObject({
      page: "https://archive.example/news/articles/rain/a/",
    });
  });

  test("has an index of the files as they are", () => {
    const folder = built();
    const data = join(folder, "_site/data");
    const { months } = JSON.parse(readFileSync(join(data, "index.json"), "utf8")) as {
      months: readonly { month: string; file: string; articles: number }[];
    };
    expect(months.map(({ month, articles }) => [month, articles])).toEqual([
      ["2019-05", 1],
      ["2019-06", 1],
      ["undated", 1],
    ]);
    for (const month of months) {
      const bytes = readFileSync(join(data, month.file));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      expect(month).toMatchObject({ bytes: bytes.length, sha256 });
    }
  });

  test("gives of an excerpt its first paragraph, and nothing that was cut", () => {
    const folder = built({ "articles/rain/a.txt.yaml": "publish: excerpt" });
    const [line] = linesOf(folder, "2019-05");
    expect(line).toMatchObject({ body: "It rained on Friday.", isExcerpt: true });
    expect(line).not.toHaveProperty("cuts");
    expect(JSON.stringify(line)).not.toContain("again");
  });

  test("has nothing of what is withheld", () => {
    const folder = built({ "articles/rain/a.txt.yaml": "publish: draft" });
    expect(existsSync(join(folder, "_site/data/2019-05.jsonl"))).toBe(false);
  });

  test("is not there where records are not published", () => {
    const folder = built({ "articles/archive.yaml": "records: false" });
    expect(existsSync(join(folder, "_site/data"))).toBe(false);
    expect(readFileSync(join(folder, "_site/articles/index.html"), "utf8")).not.toContain("data/");
  });

  test("a new article changes its month and the index", () => {
    const folder = built();
    const data = join(folder, "_site/data");
    const times = (): readonly string[] =>
      filesBelow(data).map((file) => `${file} ${statSync(join(data, file)).mtimeMs}`);
    const before = new Set(times());
    writeFileSync(join(folder, "articles/rain/d.txt"), "Hail\n\n30 June 2019\n\nHail on Sunday.");
    runDateline(folder, "build");
    const touched = times().filter((each) => !before.has(each));
    expect(touched.map((each) => each.split(" ")[0])).toEqual(["2019-06.jsonl", "index.json"]);
  });
});

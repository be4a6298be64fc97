import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, jsonLines, project, runDateline, seedStory } from "./run-dateline.ts";

const articles = join(project, "articles");

describe("build", () => {
  test("builds the seeds and says what was built", () => {
    const folder = folderOf({});
    const { code, out, err } = runDateline(folder, "build", articles, "--output", "public");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("2 articles, 1 story, 9 timeline entries in public\n2 new\n");
    expect(existsSync(join(folder, "public/stories/burns-patrushev-visit/index.html"))).toBe(true);
  });

  test("works for any folder, without an archive.yaml, and defaults to articles/ and _site/", () => {
    const folder = folderOf({
      "articles/flood/2020-01-02-a.txt": "River rises\n\nThe river rose on Thursday.",
    });
    expect(runDateline(folder, "build")).toEqual({
      code: 0,
      out: "1 article, 1 story, 1 timeline entry in _site\n1 new\n",
      err: "",
    });
    expect(existsSync(join(folder, "_site/articles/flood/2020-01-02-a/index.html"))).toBe(true);
  });

  test("publishes no records where archive.yaml says so", () => {
    const folder = folderOf({
      "articles/a.txt": "Rain\n\nIt rained.",
      "articles/archive.yaml": "records: false",
    });
    runDateline(folder, "build");
    expect(existsSync(join(folder, "_site/articles/a/index.html"))).toBe(true);
    expect(existsSync(join(folder, "_site/articles/a/article.md"))).toBe(false);
  });

  test("lifts an embargo on the day that --as-of names", () => {
    const folder = folderOf({
      "articles/a.txt": "Rain\n\nIt rained.",
      "articles/a.txt.yaml": "publish: {embargo: 2021-05-01}",
      "articles/b.txt": "Snow\n\nIt snowed.",
    });
    expect(runDateline(folder, "build", "--as-of", "2021-04-30").out).toContain("1 article,");
    expect(runDateline(folder, "build", "--as-of", "2021-05-01").out).toContain("2 articles,");
  });
});

describe("clean --json", () => {
  test("prints an article a line, paths below the folder given", () => {
    const { code, out } = runDateline(project, "clean", "--json", "articles");
    expect(code).toBe(0);
    const lines = jsonLines(out);
    expect(lines.map(({ path }) => path)).toEqual([
      "burns-patrushev-visit/rt.txt",
      "burns-patrushev-visit/the-moscow-times.txt",
    ]);
    expect(lines[0]).toMatchObject({
      title:
        "CIA director Burns makes clandestine visit to Moscow to meet top Russian security chief, amid worsening relations",
      date: "2021-11-02",
      time: "14:05",
      outlet: "RT",
      language: "en",
      claimed: [
        { fact: "day", from: 2, to: 2 },
        { fact: "title", from: 4, to: 4 },
      ],
      notes: [],
    });
    expect(lines[1]).not.toHaveProperty("time");
    expect(String(lines[1]?.["body"]).split("\n\n")).toHaveLength(13);
  });

  test("prints the path as given for a file, and finds its sidecar", () => {
    const { out } = runDateline(seedStory, "clean", "--json", "./rt.txt");
    expect(jsonLines(out)[0]).toMatchObject({
      path: "./rt.txt",
      url: "https://www.rt.com/russia/539176-top-security-chief-met-cia-boss/",
    });
  });

  test("says in an article's line why it is refused, and goes on", () => {
    const folder = folderOf({
      "a/bad.txt": "Rain\n\nIt rained.",
      "a/bad.txt.yaml": "day: soon",
      "a/good.txt": "Snow\n\nIt snowed.",
    });
    const { code, out, err } = runDateline(folder, "clean", "--json", "a");
    expect(code).toBe(1);
    const [bad, good] = jsonLines(out);
    expect(bad).toMatchObject({
      path: "bad.txt",
      notes: [{ line: 1, stage: "read", refused: true }],
    });
    expect(good).toMatchObject({ path: "good.txt", title: "Snow", body: "It snowed." });
    expect(err).toContain(
      'bad.txt.yaml:1: read: day is "soon", expected a day such as "2021-11-02"; ',
    );
  });
});

describe("times --json", () => {
  const text = "Rain\n\nIt rained on Monday 🌧 and in May 2019.";

  test("gives UTF-16 offsets into the text as it stands", () => {
    const folder = folderOf({ "note.txt": text });
    const { out } = runDateline(folder, "times", "--json", "--date", "2021-11-02", "note.txt");
    const found = jsonLines(out);
    expect(found.map(({ type, value }) => [type, value])).toEqual([
      ["DATE", "2021-11-01"],
      ["DATE", "2019-05"],
    ]);
    for (const { start, end, text: said } of found) {
      expect(text.slice(Number(start), Number(end))).toBe(said);
    }
  });

  test("anchors on the day that clean finds; without one only absolute expressions are resolved", () => {
    const folder = folderOf({ "2021-11-02-note.txt": text, "undated.txt": text });
    const valuesOf = (file: string): readonly unknown[] =>
      jsonLines(runDateline(folder, "times", "--json", file).out).map(({ value }) => value);
    expect(valuesOf("2021-11-02-note.txt")).toEqual(["2021-11-01", "2019-05"]);
    expect(valuesOf("undated.txt")).toEqual(["2019-05"]);
  });
});

function seed(name: string): string {
  return readFileSync(join(seedStory, name), "utf8");
}

describe("timeline --json", () => {
  const entries = jsonLines(runDateline(project, "timeline", "--json", seedStory).out);
  const bodies = new Map(
    jsonLines(runDateline(project, "clean", "--json", "articles").out).map(({ path, body }) => [
      path,
      String(body),
    ]),
  );

  test("is the story's timeline, every account verbatim", () => {
    interface Told {
      path: string;
      outlet: string;
      sentence: string;
    }
    const table = entries.map(({ date, accounts }) => {
      const told = accounts as readonly Told[];
      for (const { path, sentence } of told) expect(bodies.get(path)).toContain(sentence);
      return [date, [...new Set(told.map(({ outlet }) => outlet))].join(" + ")];
    });
    // Entries of one date are sorted by their ids.
    expect(table).toEqual([
      ["2005/2008", "The Moscow Times"],
      ["2014", "The Moscow Times"],
      ["2021-03", "The Moscow Times"],
      ["2021-06", "The Moscow Times"],
      ["2021-10", "RT"],
      ["2021-10", "RT + The Moscow Times"],
      ["2021-11-02", "The Moscow Times"],
      ["2021-11-02", "RT + The Moscow Times"],
      ["2021-11-02/2021-11-03", "RT"],
    ]);
  });

  test.for([
    ["2005/2008", "ambassador to Russia in 2005-2008"],
    ["2014", "annexation of Crimea"],
    ["2021-03", "became CIA director in March."],
    ["2021-06", "met for their first summit in June"],
    ["2021-10", "Victoria Nuland traveled to Moscow for a three-day visit"],
    ["2021-10", "Victoria Nuland was in Moscow for talks last month"],
    ["2021-10", "expelled eight Russian diplomats"],
    ["2021-11-02", "CIA director William Burns has visited Moscow"],
    ["2021-11-02", "brief missive, issued by Russia's National Security Council"],
    ["2021-11-02", "William Burns met the head of Russia's powerful Security Council"],
    ["2021-11-02", 'Anatoly Antonov in an address Tuesday described that summit as "fruitful."'],
    ["2021-11-02/2021-11-03", "The officials are meeting Russian government officials"],
  ])("dates to %s “%s”", ([date, words]) => {
    const telling = entries.filter(({ accounts }) =>
      JSON.stringify(accounts).includes(JSON.stringify(words).slice(1, -1)),
    );
    expect(telling.map((entry) => entry["date"])).toEqual([date]);
  });

  test("tells two clauses of one sentence apart", () => {
    const words = entries.slice(0, 3).map(({ summary }) => summary);
    expect(words[0]).toBe(
      "Burns, a veteran diplomat who was the U.S. ambassador to Russia in 2005-2008",
    );
    expect(words[2]).toBe("became CIA director in March.");
  });

  test("names the paragraph's anchor on the article's page", () => {
    const folder = folderOf({});
    runDateline(folder, "build", articles);
    const page = readFileSync(
      join(folder, "_site/articles/burns-patrushev-visit/the-moscow-times/index.html"),
      "utf8",
    );
    const [first] = (entries[0]?.["accounts"] ?? []) as readonly { paragraph: string }[];
    expect(page).toContain(`id="${first?.paragraph}"`);
  });

  test("gives the same ids whether or not the archive holds more", () => {
    const folder = folderOf({
      "a/burns-patrushev-visit/rt.txt": seed("rt.txt"),
      "a/burns-patrushev-visit/rt.txt.yaml": seed("rt.txt.yaml"),
      "a/other/2020-01-02.txt": "Rain\n\nIt rained on Thursday.",
    });
    const own = jsonLines(runDateline(folder, "timeline", "--json", "a/burns-patrushev-visit").out);
    const ids = new Set(entries.map(({ id }) => id));
    expect(own.length).toBeGreaterThan(3);
    expect(own.every(({ id }) => ids.has(id))).toBe(true);
  });
});

test("timeline --json gives what a person decided and wrote, and each account's id", () => {
  const folder = folderOf({
    "rain/2019-05-03.txt": "Rain falls\n\nIt rained on 3 May 2019.",
    "rain/story.md": "---\nentries: [{ date: 2019-05, text: Wet., source: My log }]\n---\n",
  });
  const [own, told] = jsonLines(runDateline(folder, "timeline", "--json", "rain").out);
  expect(own).toMatchObject({
    date: "2019-05",
    accounts: [],
    curated: { text: "Wet.", source: "My log", isPinned: true },
  });
  expect(told).not.toHaveProperty("curated");
  expect(told?.["accounts"]).toMatchObject([{ id: told?.["id"] }]);
});

describe("check", () => {
  test("prints what was found and every note, and writes nothing", () => {
    const folder = folderOf({
      "articles/flood/a.txt": "River rises\n\nThe river rose on Thursday.",
    });
    const { code, out, err } = runDateline(folder, "check");
    expect(code).toBe(0);
    expect(out).toContain("flood/a.txt: River rises");
    expect(err).toBe(
      'articles/flood/a.txt:1: facts: no day found, expected a dateline such as "2 Nov 2021", a date in the URL or in the file name; set `day:` in a.txt.yaml\n',
    );
    expect(existsSync(join(folder, "_site"))).toBe(false);
    expect(existsSync(join(folder, ".dateline"))).toBe(false);
  });
});

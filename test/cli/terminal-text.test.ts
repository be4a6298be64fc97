import { describe, expect, test } from "vitest";
import { folderOf, jsonLines, runDateline } from "./run-dateline.ts";

const title = "\u009b2J\u202eRain\nfalls";
const folder = folderOf({
  "articles/rain/\u001b[31ma.txt": "Rain falls\n\nIt rained \u009b2J on 3 May 2019.",
  "articles/rain/\u001b[31ma.txt.yaml": `title: ${JSON.stringify(title)}\nday: 2019-05-03\n`,
});

/** What a terminal obeys, line ends apart. */
const obeyed = /[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]/u;

describe("what is printed", () => {
  test.for([
    ["check"],
    ["clean", "articles"],
    ["clean", "--explain", "articles"],
    ["clean", "--json", "articles"],
    ["times", "articles"],
    ["times", "--json", "articles"],
    ["timeline", "articles/rain"],
    ["timeline", "--json", "articles/rain"],
  ] as const)("has nothing that a terminal obeys: %j", ([verb, ...words]) => {
    const { out, err } = runDateline(folder, verb, ...words);
    expect(out).toMatch(/␛|\\u001b|U\+009B/u);
    expect(out + err).not.toMatch(obeyed);
  });

  test("is a line an article, whatever its title holds", () => {
    expect(runDateline(folder, "check").out).toContain("\uFFFD2JRain␊falls (");
  });

  test("is the title as it is shown in JSON", () => {
    const { out } = runDateline(folder, "clean", "--json", "articles");
    expect(jsonLines(out)[0]?.["title"]).toBe("\uFFFD2JRain\nfalls");
  });
});

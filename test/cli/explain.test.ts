import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, terminalSafe } from "../../src/cli/explain.ts";
import { decode } from "../../src/read/encoding.ts";
import type { Mark } from "../../src/types.ts";
import { nastyText, seeded } from "../read/nasty-text.ts";
import { cleanText } from "../read/raw-file.ts";
import { folderOf, jsonLines, project, runDateline } from "./run-dateline.ts";

const raw = [
  "River rises",
  "2 Nov 2021",
  "",
  "The river rose on Monday, and the town stood still.",
  "Also on example.com Rain comes",
].join("\n");

describe("clean --explain", () => {
  test("prints the raw file, every line with its fate and what decided it", () => {
    const folder = folderOf({ "a/river.txt": raw });
    const { code, out } = runDateline(folder, "clean", "--explain", "a/river.txt");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "== a/river.txt",
      "claimed 1 | River rises   ← title",
      "claimed 2 | 2 Nov 2021   ← day",
      "",
      "kept    4 | The river rose on Monday, and the town stood still.",
      "cut     5 | Also on example.com Rain comes   ← related-link: links to another story",
      "",
      "",
    ]);
  });

  test("takes a folder, and says which file is refused", () => {
    const folder = folderOf({ "a/bad.txt": " ", "a/river.txt": raw });
    const { code, out } = runDateline(folder, "clean", "--explain", "a");
    expect(code).toBe(1);
    expect(out).toContain("bad.txt: refused\n");
    expect(out).toContain("== river.txt\nclaimed 1 | River rises");
  });

  test("is no JSON", () => {
    const { code, err } = runDateline(project, "clean", "--json", "--explain", "articles");
    expect(code).toBe(2);
    expect(err).toContain(
      "--json with --explain, expected clean [--json | --explain] [--furniture FILE] PATH…;",
    );
  });

  test("shows every non-blank line of a seed", () => {
    const { out } = runDateline(
      join(project, "articles/burns-patrushev-visit"),
      "clean",
      "--explain",
      "rt.txt",
    );
    expect(out).toContain("cut      1 | ");
    expect(out.match(/^kept /gmu)).toHaveLength(8);
  });
});

function cutTo(from: number, to: number): Mark {
  return { verdict: "cut", lines: { from, to }, rule: "a-rule", why: "is an example", text: "" };
}

test("clean --json prints a confidence for every result, 0 for what is refused", () => {
  const folder = folderOf({
    "a/bad.txt": " ",
    "a/error.txt": "404 Not Found",
    "a/river.txt": `${raw}\n${raw.split("\n")[3]?.slice(0, -1)} for two days and nights.`,
  });
  const { out } = runDateline(folder, "clean", "--json", "a");
  const [bad, error, river] = jsonLines(out).map(({ confidence }) => Number(confidence));
  expect([bad, error]).toEqual([0, 0]);
  expect(river).toBeGreaterThan(0.2);
});

describe("explain", () => {
  test("marks every line of a wrapped paragraph", () => {
    const marks: readonly Mark[] = [{ verdict: "kept", lines: { from: 1, to: 2 } }, cutTo(4, 5)];
    expect(explain("one\ntwo\n\nthree\nfour", marks)).toBe(
      [
        "kept    1 | one",
        "kept    2 | two",
        "",
        "cut     4 | three   ← a-rule: is an example",
        "cut     5 | four   ← a-rule: is an example",
      ].join("\n"),
    );
  });

  test("calls a line of two fates mixed, and leaves one without a block unmarked", () => {
    const marks: readonly Mark[] = [{ verdict: "kept", lines: { from: 2, to: 2 } }, cutTo(2, 2)];
    expect(explain("<div>\n<p>one<p>two", marks)).toBe(
      ["        1 | <div>", "mixed   2 | <p>one<p>two   ← a-rule: is an example"].join("\n"),
    );
  });

  test("has as many lines as the raw text, and gives each non-blank one a fate", () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom(".txt", ".md"), (text, ending) => {
        const { article } = cleanText(text, { path: `news${ending}` });
        fc.pre(article !== undefined);
        const decoded = decode(new TextEncoder().encode(text))?.text ?? "";
        const shown = explain(decoded, article.marks).split("\n");
        expect(shown).toHaveLength(decoded.split("\n").length);
        for (const line of shown) expect(line).toMatch(/^$|^(?:kept|claimed|cut) +\d+ \| /u);
      }),
      { ...seeded, numRuns: 500 },
    );
  });
});

test.for([
  ["\u001b[31mred", "␛[31mred"],
  ["a\u0000b\u007f", "a␀b␡"],
  ["\u009b2J", "⟨U+009B⟩2J"],
  ["a\u202eb\u2066c\u2028d", "a⟨U+202E⟩b⟨U+2066⟩c⟨U+2028⟩d"],
  ["tab\tstays, é 日本 😀 too", "tab\tstays, é 日本 😀 too"],
])("terminalSafe of %j", ([text, shown]) => {
  expect(terminalSafe(text ?? "")).toBe(shown);
});

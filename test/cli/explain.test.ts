import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { decode } from "../../src/read/encoding.ts";
import type { Mark } from "../../src/types.ts";
import { nastyHtml } from "../read/nasty-html.ts";
import { nastyText, seeded } from "../read/nasty-text.ts";
import { cleanText } from "../read/raw-file.ts";
import { showControlsInLines } from "../../src/notes.ts";
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
      "--json with --explain, expected clean [--json | --explain] [--furniture FILE] PATH…, or clean --jsonl",
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

function page(body: string): string {
  return `<!doctype html><title>River rises | The Lantern</title><nav><a href="/">Home</a></nav><h1>River rises</h1><p>${body}</p><script>let a;</script>`;
}

describe("explain, of a page", () => {
  test("shows each block of a line that several share, with its own fate", () => {
    const html = page("The river rose on Monday, and the town stood still.");
    const { article, blocks } = cleanText(html, { path: "news.html" });
    expect(explain(html, article?.marks ?? [], blocks).split("\n")).toEqual([
      `mixed   1 | ${html}`,
      "cut     · | River rises | The Lantern   ← not-shown: is the name of the window, not of the page",
      "cut     · | Home   ← navigation: stands in the page's navigation",
      "claimed · | River rises   ← title",
      "kept    · | The river rose on Monday, and the town stood still.",
      "cut     · | let a;   ← not-shown: is a script of the page",
    ]);
  });

  test("shortens long markup and scripts, never a text", () => {
    const body = "The river rose on Monday, and the town stood still. ".repeat(40).trim();
    const html = page(body).replace("let a;", `let a = "${"x".repeat(900)}";`);
    const { article, blocks } = cleanText(html, { path: "news.html" });
    const [line, ...rows] = explain(html, article?.marks ?? [], blocks).split("\n");
    expect(line).toMatch(/^mixed   1 \| .{200}… \(\d{4} characters\)$/u);
    expect(rows).toContain(`kept    · | ${body}`);
    expect(rows.at(-1)).toMatch(
      /^cut     · \| let a = "x{191}… \(911 characters\)   ← not-shown: /u,
    );
  });

  test("names where a text of several lines began", () => {
    const html = "<p>It\nrained.</p><p>It snowed.</p>";
    const { article, blocks } = cleanText(html, { path: "news.html" });
    expect(explain(html, article?.marks ?? [], blocks).split("\n")).toEqual([
      "kept    1 | <p>It",
      "kept    2 | rained.</p><p>It snowed.</p>",
      "kept    · | … from line 1",
      "kept    · | It snowed.",
    ]);
  });

  test("shows the words of every block, whatever the page", () => {
    fc.assert(
      fc.property(nastyHtml, (html) => {
        const { article, blocks = [] } = cleanText(html, { path: "news.html" });
        fc.pre(article !== undefined);
        const text = decode(new TextEncoder().encode(html), "html")?.text ?? "";
        const shown = explain(text, article.marks, blocks);
        for (const line of shown.split("\n")) {
          expect(line).toMatch(/^$|^(?:(?:kept|claimed|cut|mixed) | {8}) *(?:\d+|·) \| /u);
        }
        if (text.includes("\n") || blocks.length < 2) return;
        for (const block of blocks) {
          expect(shown).toContain(showControlsInLines(block.text.replaceAll(/\s+/gu, " ")));
        }
      }),
      { ...seeded, numRuns: 400 },
    );
  });

  test("shows a file of another encoding", () => {
    const folder = folderOf({ "a/reka.txt": "" });
    const words = "Река поднялась в понедельник, и весь город остановился.";
    const bytes = Uint8Array.from(words, (each) => {
      const code = each.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    writeFileSync(join(folder, "a/reka.txt"), bytes);
    const { out } = runDateline(folder, "clean", "--explain", "a/reka.txt");
    expect(out).toMatch(/^\w+ +1 \| Река поднялась в понедельник/mu);
  });
});

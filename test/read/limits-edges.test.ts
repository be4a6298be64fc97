import { describe, expect, test } from "vitest";
import { parseHtml, nodesIn, isElement } from "../../src/read/html/parse.ts";
import {
  Excess,
  largestSidecar,
  longestMarkdown,
  longestPiece,
  mostElements,
  mostLines,
  mostMarkdownLines,
  mostPieces,
  mostStatements,
  refuseMore,
} from "../../src/read/limits.ts";
import { markdownExcess } from "../../src/read/markdown-limits.ts";
import { read } from "../../src/read/read.ts";

/** Below a limit, at it, above it: what each is read as. */
function around(most: number, readOf: (count: number) => unknown): readonly string[] {
  return [most - 1, most, most + 1].map((count) => {
    try {
      readOf(count);
      return "read";
    } catch (error) {
      if (error instanceof Excess) return "refused";
      throw error;
    }
  });
}

const edge = ["read", "read", "refused"];

describe("read", () => {
  test.for([
    ["lines of text", mostPieces, (count: number) => read("a.txt", "a\n".repeat(count))],
    ["lines", mostLines, (count: number) => read("a.txt", `a${"\n".repeat(count - 1)}`)],
    ["a line's characters", longestPiece, (count: number) => read("a.txt", "a".repeat(count))],
    [
      "a paragraph's characters",
      longestPiece,
      (count: number) => read("a.html", `<p>${"a".repeat(count)}`),
    ],
    [
      "characters of front matter",
      largestSidecar,
      (count: number) => read("a.md", `---\n${"#".repeat(count - 4)}\n---\nA text.`),
    ],
  ] as const)("takes as many %s as a file may hold, and not one more", ([, most, readOf]) => {
    expect(around(most, readOf)).toEqual(edge);
  });

  test("counts elements, comments and pieces of a page to their limit", () => {
    for (const most of [mostElements, mostPieces]) {
      expect(around(most, (count) => refuseMore(count, most, "things"))).toEqual(edge);
    }
  });

  test("reads as many statements of markup as may be", () => {
    const unread = [mostStatements - 1, mostStatements, mostStatements + 1].map((count) => {
      const metas = '<meta name="author" content="Jane Doe">'.repeat(count);
      return read("a.html", `${metas}<p>A text.`).page?.unread !== undefined;
    });
    expect(unread).toEqual([false, false, true]);
  });

  test("drops elements that are too deep and keeps their words", () => {
    const depths = [398, 399, 400, 100_000].map((count) => {
      const html = `${"<div>".repeat(count)}word`;
      const elements = [...nodesIn(parseHtml(html))].filter((node) => isElement(node)).length;
      expect(read("a.html", html).blocks.map(({ text }) => text)).toEqual(["word"]);
      return elements;
    });
    expect(depths).toEqual([401, 402, 402, 402]); // html, head and body, and 399 at most;
  });
});

describe("markdownExcess", () => {
  test.for([
    ["characters", longestMarkdown, (count: number) => "a".repeat(count)],
    ["lines", mostMarkdownLines, (count: number) => "a\n\n".repeat(count)],
    ["marks in a run of lines", 1000, (count: number) => "*".repeat(count)],
    ["quotes in one another", 100, (count: number) => `${">".repeat(count)}a`],
    ["lists in one another", 100, (count: number) => `${"- ".repeat(count)}a`],
  ] as const)("takes as many %s as Markdown may hold, and not one more", ([, most, textOf]) => {
    const found = [most - 1, most, most + 1].map((count) => markdownExcess(textOf(count)));
    expect(found).toEqual([undefined, undefined, expect.stringContaining(String(most))]);
  });
});

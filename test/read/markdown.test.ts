import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { formatBody, parseBody } from "../../src/record/markdown.ts";
import { toArticleText } from "../../src/site/article-text.ts";
import { readMarkdown, textOf } from "../../src/read/markdown.ts";
import { nastyText, seeded } from "./nasty-text.ts";
import { articleOf, marksOf } from "./raw-file.ts";

function nodesOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap((child) => nodesOf(child))] : [node];
}

function contentOf(text: string): readonly Nodes[] {
  return readMarkdown(text).map(({ content }) => content);
}

function wordsOf(text: string): string {
  return contentOf(text)
    .map((node) => textOf(node))
    .join("\n");
}

describe("readMarkdown", () => {
  test("knows the kind, the text and the lines of each block", () => {
    const text = "# Head\n\nA *b*\nc\n\n- d\n- e\n\n> f\n\n```\ng\n```\n\n| h |\n| - |\n| i |";
    expect(
      readMarkdown(text).map(({ kind, text, lines: { from, to } }) => [kind, text, from, to]),
    ).toEqual([
      ["heading", "Head", 1, 1],
      ["paragraph", "A b\nc", 3, 4],
      ["list", "d\ne", 6, 7],
      ["quote", "f", 9, 9],
      ["code", "g", 11, 13],
      ["table", "h\ni", 15, 17],
    ]);
  });

  test.for(["[]()", "![]()", "[](<>)"])(
    "shows %s, which has no words, as it is written",
    (text) => {
      expect(wordsOf(`a\n\n${text}\n\nb`)).toBe(`a\n${text}\nb`);
    },
  );

  test("leads where a browser would, not to what stands behind a backslash", () => {
    const { body } = articleOf("[pier](<https://a.example\\\\@b.example/c>) is closed.", {
      path: "a.md",
    });
    const [block] = toArticleText({ body }).blocks;
    expect(block?.markup).toContain('href="https://a.example/@b.example/c"');
  });

  test("keeps the cells that a row has more than the head, in a table that is read back as it is", () => {
    const text = "| a |\n| - |\n| b | c |\n| d |";
    const [table] = contentOf(text);
    expect(table && textOf(table)).toContain("c");
    const { body } = articleOf(`# Ferry\n\n${text}\n`, { path: "ferry.md" });
    expect(toArticleText({ body }).blocks.at(-1)?.markup).toContain("<td>c</td>");
    expect(parseBody(formatBody(body))).toEqual(body);
  });

  test("counts lines after those that stand before its text", () => {
    expect(readMarkdown("a\n\nb", 4).map(({ lines }) => lines.from)).toEqual([5, 7]);
  });

  test.for([
    ["makes a block of HTML code", "<div onclick='x()'>\nhello\n</div>", "<div onclick='x()'>"],
    ["keeps HTML in a line as text", "a <b>c</b> <script>d</script>", "a <b>c</b> <script>d"],
    ["keeps a comment", "<!-- hidden -->", "<!-- hidden -->"],
    ["keeps a footnote", "a[^1]\n\n[^1]: The note.", "a[1]\n[1]\nThe note."],
    ["keeps a definition", "[a]: https://example.org/", "[a]: https://example.org/"],
    ["keeps the title of a definition", "[a]: https://example.org/ 'The title'", "The title"],
    ["keeps the title of a link", '[a](https://example.org/ "The title")', "The title"],
    ["keeps the title of a picture", '![a](https://example.org/b.png "The title")', "The title"],
    ["keeps the boxes of tasks", "- [x] done\n- [ ] open", "[x] done\n[ ] open"],
    ["keeps the address of a script", "[a](javascript:alert(1))", "a (javascript:alert(1))"],
    ["keeps the address of a file beside it", "![a](b.png)", "a (b.png)"],
    ["leaves a template alone", "{{ a }} {% b %}", "{{ a }} {% b %}"],
  ] as const)("%s", ([, text, expected]) => {
    expect(wordsOf(text)).toContain(expected);
  });

  test.for(["a@b.example", "Write to <a@b.example> today."])("adds nothing to %s", (text) => {
    expect(wordsOf(text)).not.toContain("mailto:");
  });

  test("makes a link of a picture", () => {
    expect(nodesOf(contentOf("![A harbour](https://example.org/a.png)")[0]!)).toContainEqual({
      type: "link",
      url: "https://example.org/a.png",
      title: null,
      children: [{ type: "text", value: "A harbour" }],
    });
  });

  test("follows references to their definitions, of which the first counts", () => {
    const text = "[a][x] ![b][x]\n\n[x]: https://example.org/1\n[x]: https://example.org/2";
    const urls = contentOf(text)
      .flatMap((node) => nodesOf(node))
      .flatMap((node) => (node.type === "link" ? [node.url] : []));
    expect(urls).toEqual(["https://example.org/1", "https://example.org/1"]);
  });

  test("knows which share of a block is links", () => {
    const shares = readMarkdown("[abc](https://example.org/)\n\nabc [abc](https://example.org/)");
    expect(shares.map(({ linkShare }) => linkShare)).toEqual([1, 3 / 7]);
  });

  test("makes nothing of any text that could act or load", () => {
    const harmless = new Set(
      "paragraph heading text emphasis strong delete inlineCode code break link list listItem blockquote".split(
        " ",
      ),
    );
    for (const type of ["thematicBreak", "table", "tableRow", "tableCell"]) harmless.add(type);
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const node of contentOf(text).flatMap((content) => nodesOf(content))) {
          expect(harmless).toContain(node.type);
          if (node.type === "link") expect(node.url).toMatch(/^https?:/iu);
        }
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test("loses no word", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        // Character references are read as what they stand for.
        const plain = text.replaceAll("&", "").replaceAll("\u0000", "");
        const out = contentOf(plain)
          .flatMap((content) => nodesOf(content))
          .flatMap((node) =>
            Object.entries(node).flatMap(([key, value]) =>
              typeof value === "string" && key !== "type" ? [value] : [],
            ),
          )
          .join("");
        for (const word of plain.match(/\p{L}+/gu) ?? []) expect(out).toContain(word);
      }),
      { ...seeded, numRuns: 1000 },
    );
  });
});

describe("clean", () => {
  test.for([
    ["1. <script>\n[^1]: note", ["1-1", "2-2"]],
    ["[x]: y\nA head line\n---", ["1-1", "2-3"]],
  ] as const)("gives each line of %j to one block, though blocks overlap", ([text, places]) => {
    const article = articleOf(text, { path: "news.md" });
    expect(marksOf(article).map((mark) => mark.split(" ")[0])).toEqual(places);
  });
});

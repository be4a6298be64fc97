import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRendered, renderBlocks } from "../../src/record/html.ts";
import { nastyHtml } from "../read/nasty-html.ts";
import { nastyText, seeded } from "../read/nasty-text.ts";
import { articleOf, cleanText, paragraphsOf } from "../read/raw-file.ts";

const references: Readonly<Record<string, string>> = {
  "&#x26;": "&",
  "&#x3C;": "<",
  "&#x3E;": ">",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** The text of a paragraph's HTML; throws where there is any tag but the paragraph's own. */
function paragraphText(markup: string): string {
  const inner = /^<p>(?<inner>[^<]*)<\/p>$/u.exec(markup)?.groups?.["inner"];
  if (inner === undefined) throw new Error(`no plain paragraph: ${markup}`);
  return inner.replaceAll(/&[#\w]{1,8};/gu, (found) => references[found] ?? found);
}

function blocksOf(text: string): readonly string[] {
  return renderBlocks(articleOf(`Text first.\n\n${text}`, { path: "news.md" }).body).slice(1);
}

describe("renderBlocks", () => {
  test("writes a .txt so that the page shows its very characters", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article } = cleanText(text);
        fc.pre(article !== undefined);
        expect(renderBlocks(article.body).map((markup) => paragraphText(markup))).toEqual(
          paragraphsOf(article),
        );
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test("lets no element, attribute or address through that could act or load", () => {
    const opened = /<(?<name>[a-z0-9]+)(?<attributes>[^<>]*)>/giu;
    const allowed =
      /^(?:a|blockquote|br|code|del|em|h[2-6]|hr|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul)$/u;
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article } = cleanText(text, { path: "news.md" });
        fc.pre(article !== undefined);
        for (const { groups } of renderBlocks(article.body).join("\n").matchAll(opened)) {
          expect(groups?.["name"]).toMatch(allowed);
          expect(groups?.["attributes"]).toMatch(/^(?: href="https?:[^"]*"| start="\d+")?$/u);
        }
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test.for([
    ["## Head", "<h3>Head</h3>"],
    ["###### Head", "<h6>Head</h6>"],
    ["> # Head", "<blockquote>\n<h2>Head</h2>\n</blockquote>"],
    ["3. a", '<ol start="3">\n<li>a</li>\n</ol>'],
    ["*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"],
    ["[a](https://example.org/)", '<p><a href="https://example.org/">a</a></p>'],
    ["[a](http://[::1]/)", '<p><a href="http://[::1]/">a</a></p>'],
    ["*[a](<http://example.org\\b>)*", '<p><em><a href="http://example.org/b">a</a></em></p>'],
    ["[a](https://example.org/[b])", '<p><a href="https://example.org/%5Bb%5D">a</a></p>'],
    ["a <b>c</b>", "<p>a &#x3C;b>c&#x3C;/b></p>"],
  ] as const)("renders %j", ([text, markup]) => {
    expect(blocksOf(text)).toEqual([markup]);
  });

  test("gives one piece of HTML for each block", () => {
    expect(blocksOf("a\n\n- b\n- c\n\n---\n\n| d |\n| - |\n| e |")).toHaveLength(4);
  });
});

describe("isRendered", () => {
  test.for(["news.txt", "news.md", "news.html"])("knows again what was rendered of %s", (path) => {
    fc.assert(
      fc.property(path.endsWith("html") ? nastyHtml : nastyText, (text) => {
        const { article } = cleanText(text, { path });
        fc.pre(article !== undefined);
        expect(renderBlocks(article.body).filter((block) => !isRendered(block))).toEqual([]);
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  test.for([
    "<script>a</script>",
    '<p onclick="a">a</p>',
    '<p><img src="https://example.org/"></p>',
    '<a href="javascript:a">a</a>',
    "<a href='https://example.org/'>a</a>",
    '<a href="https://example.org/" target="a">a</a>',
    "<form><p>a</p></form>",
    "<p>a</p></div>",
    "</p><p>",
    "<p>a",
    "<p>a<!-- b --></p>",
    "<P>a</P>",
    '<ol start="1" reversed>a</ol>',
    "<p>a < b</p>",
    "<p/>",
    "<",
  ])("does not take %j for such", (block) => {
    expect(isRendered(block)).toBe(false);
  });
});

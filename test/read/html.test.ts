import * as fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/encoding.ts";
import { visible } from "../../src/read/hidden.ts";
import { readHtml } from "../../src/read/html.ts";
import type { Block } from "../../src/types.ts";
import { nastyHtml } from "./nasty-html.ts";
import { seeded } from "./nasty-text.ts";
import { articleOf, cleanText } from "./raw-file.ts";

function blocksOf(html: string, url?: string): readonly Block[] {
  return readHtml(html, url).blocks;
}

function shapesOf(html: string): readonly string[] {
  return blocksOf(html).map(({ kind, text }) => `${kind}: ${text}`);
}

function textsIn(html: string): string {
  let texts = "";
  const stack: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) texts += visible(node.value);
    if ("content" in node) stack.push(node.content);
    if ("childNodes" in node) stack.push(...node.childNodes);
  }
  return texts;
}

function lettersOf(text: string): string {
  return Array.from(text.replaceAll(/\s+/gu, "")).toSorted().join("");
}

function urlsOf(blocks: readonly Block[]): readonly string[] {
  const written = JSON.stringify(blocks.map(({ content }) => content));
  return [...written.matchAll(/"url":"(?<url>[^"]*)"/gu)].map(
    ({ groups }) => groups?.["url"] ?? "",
  );
}

describe("readHtml", () => {
  test("puts every character of every text in exactly one block", () => {
    fc.assert(
      fc.property(nastyHtml, (html) => {
        const shown = blocksOf(html).filter(({ markup }) => !(markup?.path ?? "").endsWith("/img"));
        expect(lettersOf(shown.map(({ text }) => text).join(""))).toBe(lettersOf(textsIn(html)));
      }),
      { ...seeded, numRuns: 3000 },
    );
  });

  test("lets no markup, picture or address of its own through", () => {
    fc.assert(
      fc.property(nastyHtml, (html) => {
        const content = JSON.stringify(blocksOf(html).map((block) => block.content));
        expect(content).not.toMatch(/"type":"(?:html|image|definition|imageReference)"/u);
        expect(content).not.toMatch(/"url":"(?!https?:)/u);
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test.for<[string, string, readonly string[]]>([
    [
      "paragraphs",
      "<p>One <b>two</b>\n three.</p><p>Four.",
      ["paragraph: One two three.", "paragraph: Four."],
    ],
    ["words that tags split", "<p>wo<b>r</b>d</p>", ["paragraph: word"]],
    ["line breaks", "<p>a<br>b<br><br>c</p>", ["paragraph: a\nb", "paragraph: c"]],
    ["headings", "<h2>The <i>harbour</i></h2>text", ["heading: The harbour", "paragraph: text"]],
    ["a list", "<ul><li>a<li><p>b</p><ol><li>c</ol></ul>", ["list: a\nb\nc"]],
    ["a list of cards", "<ul><li><h3>a</h3><p>b</p></ul>", ["heading: a", "paragraph: b"]],
    ["a table", "<table><tr><th>a<th>b<tr><td>c<td></table>", ["table: a\nb\nc"]],
    [
      "a table for layout",
      "<table><tr><td><p>a</p><p>b</p></table>",
      ["paragraph: a", "paragraph: b"],
    ],
    ["quotes", "<blockquote><p>a</p><p>b</p></blockquote>", ["quote: a", "quote: b"]],
    ["code", "<pre>a  b\n  c</pre>", ["code: a  b\n  c"]],
    [
      "captions",
      "<figure><img alt='Ships'><figcaption>Ships in May</figcaption></figure>",
      ["caption: Ships", "caption: Ships in May"],
    ],
    [
      "what is hidden in a sentence",
      "<p>a <span hidden>b</span> c</p>",
      ["paragraph: a c", "paragraph: b"],
    ],
    ["scripts", "<p>a<script>b()</script></p>", ["paragraph: a", "code: b()"]],
    ["a heading that is a button", "<h2><button>Why?</button></h2>", ["heading: Why?"]],
  ])("reads %s", ([, html, shapes]) => {
    expect(shapesOf(html)).toEqual(shapes);
  });

  test("gives lines, which blocks may share", () => {
    const blocks = blocksOf("<body>\n<p>\n a\n b</p><p>c</p>\n</body>");
    expect(blocks.map(({ lines }) => [lines.from, lines.to])).toEqual([
      [3, 4],
      [4, 4],
    ]);
  });

  test("says what only markup knows", () => {
    const prose = "A long text. ".repeat(50);
    const html = `<main><p>${prose}</p><nav class="Menu" id=top><a href=/>Home</a></nav></main>`;
    const [text, menu] = blocksOf(html);
    expect(text?.markup?.inside.map(({ name }) => name)).toEqual(["main"]);
    expect(menu).toMatchObject({
      linkShare: 1,
      markup: {
        path: "html/body/main/nav/a",
        inside: [{ name: "nav" }, { name: "main", share: 1 }],
      },
    });
    expect(menu?.markup?.names.slice(0, 2)).toEqual(["", "menu top"]);
    expect(menu?.markup?.inside[0]?.share).toBeLessThan(0.05);
  });

  test("resolves links against the address that a person or the page gives, and keeps the words of others", () => {
    const html = '<p><a href="/b">b</a> <a href="mailto:a@b.example">m</a> <a href="#x">x</a></p>';
    const canonical = '<link rel="canonical" href="https://lantern.example/news/a">';
    expect(urlsOf(blocksOf(html))).toEqual([]);
    expect(urlsOf(blocksOf(canonical + html))).toEqual(["https://lantern.example/b"]);
    expect(urlsOf(blocksOf(canonical + html, "https://mirror.example/"))).toEqual([
      "https://mirror.example/b",
    ]);
    expect(blocksOf(html).map(({ text }) => text)).toEqual(["b m x"]);
  });
});

describe("clean, of hostile pages", () => {
  test.for([
    ["100,000 nested tags", `${"<div>".repeat(100_000)}text`],
    ["100,000 nested lists", `${"<ul><li>".repeat(50_000)}text`],
    ["100,000 nested tables", `${"<table><tr><td>".repeat(33_000)}text`],
    ["100,000 open bold tags", `${"<b>".repeat(100_000)}text`],
    ["100,000 links", "<a href=x>text ".repeat(100_000)],
    ["a page cut off in a tag", "<p>text</p><div class="],
    ["a page cut off in a script", "<p>text</p><script>if (a"],
    ["one line of 2 MB", `<p>${"text ".repeat(400_000)}`],
    ["30,000 dates", `${"<time>1</time><i class=date>2 Nov 2021</i>".repeat(30_000)}text`],
    ["30,000 bylines", `${"<i class=byline itemprop=author>J. Doe</i>".repeat(30_000)}text`],
    ["30,000 headlines", `${"<b itemprop=headline>Storm at sea</b>".repeat(30_000)}text`],
    [
      "30,000 metas",
      `${Array.from({ length: 30_000 }, (_, index) => `<meta name="${index}:published" content="1">`).join("")}text`,
    ],
    [
      "a script of broken JSON",
      `<script type="application/ld+json">${"[".repeat(100_000)}</script>text`,
    ],
  ] as const)("ends with a result for %s", { timeout: 20_000 }, ([, html]) => {
    const { article } = cleanText(html, { path: "news.html" });
    expect(JSON.stringify(article?.body)).toContain("text");
  });

  test("refuses a page of too many elements and says why", { timeout: 20_000 }, () => {
    const { article, notes } = cleanText("<i>a</i>".repeat(700_000), { path: "news.html" });
    expect(article).toBeUndefined();
    expect(notes[0]?.message).toMatch(
      /^more than 600000 elements, expected an article; split or trim it/u,
    );
  });

  test("marks every block exactly once", () => {
    fc.assert(
      fc.property(nastyHtml, (html) => {
        const { article } = cleanText(html, { path: "news.html" });
        fc.pre(article !== undefined);
        const text = decode(new TextEncoder().encode(html), "html")?.text ?? "";
        expect(article.marks).toHaveLength(blocksOf(text).length);
      }),
      { ...seeded, numRuns: 500 },
    );
  });
});

test("clean keeps an article's paragraphs and cuts what its page puts around them", () => {
  const prose = ["It snowed on Monday. ".repeat(20).trim(), "Ships stayed in the harbour."];
  const html = `<!doctype html><html lang=en><title>Snow | The Lantern</title>
    <nav>Home</nav><main><h1>Snow</h1><p>${prose[0]}</p><p>${prose[1]}</p></main>
    <aside>Most read</aside><footer>Imprint</footer>`;
  const article = articleOf(html, { path: "snow.html" });
  expect(article.body.children).toHaveLength(2);
  expect(article.marks.map(({ verdict }) => verdict)).toEqual([
    "cut",
    "cut",
    "claimed",
    "kept",
    "kept",
    "cut",
    "cut",
  ]);
});

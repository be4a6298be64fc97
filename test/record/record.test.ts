import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visible } from "../../src/read/hidden.ts";
import { formatRecord, parseRecord } from "../../src/record/record.ts";
import { nastyHtml } from "../read/nasty-html.ts";
import { nastyText, nastyValues as values, seeded } from "../read/nasty-text.ts";
import { articleOf, cleanText } from "../read/raw-file.ts";

const endings = [".txt", ".md"] as const;

// A sidecar with control characters is refused, and of what nobody sees there is what `visible` makes of it.
const someText = fc
  .oneof(fc.constantFrom(...values), nastyText)
  .filter((text) => !/[\u0000-\u0008\u000B-\u001F\u007F]/u.test(text))
  .map((text) => visible(text))
  .filter((text) => text !== "");
const someTexts = fc.array(someText, { maxLength: 3 });

const sidecar = fc.record(
  {
    title: someText,
    day: fc.constantFrom("2021-11-02", "0001-01-01", "9999-12-31"),
    time: fc.constantFrom("00:00", "14:05", "23:59"),
    outlet: someText,
    authors: someTexts,
    url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
    language: fc.constantFrom("en", "ru", "pt-BR"),
    slug: someText,
    formerly: someTexts,
    stories: someTexts,
    keep: someTexts,
    cut: someTexts,
    rights: someText,
    publish: fc.oneof(
      fc.constantFrom("full", "excerpt", "draft", { embargo: "2021-11-05" }),
      fc.record({ takenDown: someText }),
    ),
  },
  { requiredKeys: [] },
);

describe("parseRecord", () => {
  test.for(endings)("reads back the article that a %s gave", (ending) => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article } = cleanText(text, { path: `news${ending}` });
        if (article) expect(parseRecord(formatRecord(article))).toEqual(article);
      }),
      { ...seeded, numRuns: 800 },
    );
  });

  test("reads back an article whose file's name, and whose markup, hold control characters", () => {
    const linked = String.raw`{"@type": "NewsArticle", "author": {"name": "Jane\u0007 Doe"}, "headline": "Rain\u001b"}`;
    const page = `<script type="application/ld+json">${linked}</script><article><p>It rained in the town all night.</p></article>`;
    const article = articleOf(page, { path: "\u001b[2J\r\n\u0007.html" });
    expect(article.facts.authors?.value).toEqual(["Jane Doe"]);
    expect(parseRecord(formatRecord(article))).toEqual(article);
  });

  test("reads back the article that a page gave", () => {
    fc.assert(
      fc.property(nastyHtml, (html) => {
        const { article } = cleanText(html, { path: "news.html" });
        if (article) expect(parseRecord(formatRecord(article))).toEqual(article);
      }),
      { ...seeded, numRuns: 800 },
    );
  });

  test.for(endings)("reads back whatever the sidecar of a %s says", (ending) => {
    fc.assert(
      fc.property(sidecar, (said) => {
        // JSON is YAML, and no part of what is tested here wrote it.
        const source = JSON.stringify(said);
        const article = articleOf("A headline\n\nA text.", {
          path: `news${ending}`,
          sidecar: source,
        });
        expect(article.sidecar).toEqual(said);
        expect(parseRecord(formatRecord(article))).toEqual(article);
      }),
      { ...seeded, numRuns: 400 },
    );
  });

  test.for(values)("reads back the rights %j", (rights) => {
    const article = articleOf("A text.", { sidecar: JSON.stringify({ rights }) });
    expect(parseRecord(formatRecord(article)).sidecar).toEqual({ rights: visible(rights) });
  });

  test.for([
    ["neighbouring texts", "[a][b](c) ![d](e.png) tail"],
    ["a table", "| a | b |\n| - | -: |\n| 1 | [c](https://example.org/) |"],
    ["a bare address", "See www.example.com and https://example.org/a_b_c today."],
    ["HTML", "<div>\n# a\n</div>\n\nA <b>bold</b> word."],
    ["lists", "1. a\n2. b\n\n- [x] c\n- [ ] d\n  - e"],
    ["code", "```js\nx\n```\n\n    y\n\n`` ` ``"],
    ["quotes", "> a\n>\n> > b"],
    ["breaks", "a  \nb\\\nc"],
  ] as const)("reads back a body with %s", ([, text]) => {
    const article = articleOf(`# Head\n\n${text}`, { path: "news.md" });
    expect(parseRecord(formatRecord(article)).body).toEqual(article.body);
  });

  test.for([
    ["", "a record without front matter"],
    ["A text.", "a record without front matter"],
    ["---\ntitle: x\n---\n", 'no "path", expected the keys title, '],
    ["---\nforeign: x\n---\n", 'unknown key "foreign", expected one of title, '],
  ] as const)("throws for %j, which is no record", ([text, message]) => {
    expect(() => parseRecord(text)).toThrow(message);
  });
});

describe("formatRecord", () => {
  test("writes a text's lines so that Markdown does not take them for its own", () => {
    const lines = ["A headline", "# no heading", "- no list", "<b> & [x]: y", "1. {{ no }}"];
    const record = formatRecord(articleOf(lines.join("\n")));
    expect(record).toMatch(/^---\ntitle: A headline\n/u);
    const { body } = parseRecord(record);
    expect(body.children.map(({ type }) => type)).toEqual(Array(4).fill("paragraph"));
  });

  test("writes the same bytes for the same article", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article } = cleanText(text, { path: "news.md" });
        if (article)
          expect(formatRecord(parseRecord(formatRecord(article)))).toBe(formatRecord(article));
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});

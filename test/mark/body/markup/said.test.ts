import { describe, expect, test } from "vitest";
import { lettersOf, lineWords, saidOf, shareSaid } from "../../../../src/mark/body/markup/said.ts";
import { readHtml } from "../../../../src/read/html.ts";
import { prose } from "../prose.ts";

function saidIn(head: string): ReturnType<typeof saidOf> {
  return saidOf(readHtml(`<!doctype html><head>${head}</head><p>text`).page);
}

function linkedData(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const body = prose.join(" ");
const article = { "@type": "NewsArticle", articleBody: body };
const long = "x y z ".repeat(50).trim();

describe("saidOf", () => {
  test.for([
    ["an article", article],
    [
      "an article in a graph",
      { "@graph": [{ "@type": "WebSite", name: "The Bay Wire" }, article] },
    ],
    ["an article in a list", [{ "@type": "Organization", name: "The Bay Wire" }, article]],
  ] as const)("reads the body that JSON-LD gives %s", ([, data]) => {
    const said = saidIn(linkedData({ "@context": "https://schema.org", ...wrapped(data) }));
    expect(prose.map((line) => shareSaid(lineWords(line), said.body))).toEqual(prose.map(() => 1));
    expect(shareSaid(lineWords("No line of the report says this."), said.body)).toBe(0);
  });

  test.for([
    ["none", {}],
    ["a short one", { articleBody: "The harbour of Ostrava Bay was closed." }],
    ["one that is no text", { articleBody: [1, 2, 3] }],
  ] as const)("reads no body where JSON-LD has %s", ([, given]) => {
    const said = saidIn(linkedData({ "@type": "NewsArticle", headline: "Harbour", ...given }));
    expect(shareSaid(lineWords(body), said.body)).toBeUndefined();
  });

  test.for([
    ["og:description", '<meta property="og:description" content="Ships stay out.">'],
    ["description", '<meta name="description" content="Ships stay out.">'],
  ] as const)("reads the description of %s", ([, head]) => {
    const { description } = saidIn(head);
    expect(shareSaid(lineWords("Ships stay out of it"), description)).toBeCloseTo(1 / 3);
  });

  test.for([
    [
      "og:title",
      '<title>Window</title><meta property="og:title" content="Harbour, closed">',
      "harbourclosed",
    ],
    ["the window", "<title>Harbour closed | Bay Wire</title>", "harbourclosedbaywire"],
    ["nothing", "", ""],
  ] as const)("reads the title of %s", ([, head, title]) => {
    expect(saidIn(head).title).toBe(title);
  });
});

function wrapped(data: object): object {
  return Array.isArray(data) ? { "@graph": data } : data;
}

describe("shareSaid", () => {
  const { description: said } = saidIn('<meta name="description" content="One two three four.">');

  test.for([
    ["One, two, three!", 1],
    ["one two three four", 1],
    ["one two three five", 0.5],
    ["five six seven", 0],
    ["one two", undefined],
    ["", undefined],
  ] as const)("of %j", ([line, share]) => {
    expect(shareSaid(lineWords(line), said)).toBe(share);
  });

  test("is unknown where nothing is said", () => {
    expect(shareSaid(lineWords("one two three"), saidIn("").body)).toBeUndefined();
  });

  test("looks at the first 2,400 characters of a line", () => {
    const { description } = saidIn('<meta name="description" content="x y z x y z">');
    const share = (line: string): number | undefined => shareSaid(lineWords(line), description);
    expect(share(`${long} ${"w ".repeat(10)}`)).toBeLessThan(1);
    expect(share(`${"x y z ".repeat(400)}${"w ".repeat(1000)}`)).toBe(1);
  });
});

describe("lettersOf", () => {
  test.for([
    ["Harbour, closed!", "harbourclosed"],
    ["  2 Nov 2021 ", "2nov2021"],
    ["Größe – ÉTÉ", "größeété"],
    ["港、再開", "港再開"],
    ["—", ""],
  ])("of %j is %j", ([text, letters]) => {
    expect(lettersOf(text ?? "")).toBe(letters);
  });
});

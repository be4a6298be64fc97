import { describe, expect, test } from "vitest";
import { textOf } from "../../src/read/markdown.ts";
import { excerptOf } from "../../src/site/excerpt.ts";
import { partArticle, storedArticle } from "../../src/site/stored-article.ts";
import { articleOf } from "../read/raw-file.ts";

const long = Array.from({ length: 30 }, (_, index) => `It rained on the hills ${index} times.`);

function excerptText(text: string, path = "s/a.txt"): string {
  const { body } = excerptOf(articleOf(text, { path }));
  return body.children.map((each) => textOf(each)).join("\n");
}

describe("excerptOf", () => {
  test("leaves the first paragraph", () => {
    expect(excerptText("Rain falls\n\nIt rained.\n\nIt rained again.")).toBe("It rained.");
  });

  test("leaves the first paragraph, not what stands above it", () => {
    expect(excerptText("## Weather\n\n- Wet\n- Windy\n\nIt rained.\n\nAgain.", "s/a.md")).toBe(
      "It rained.",
    );
  });

  test("leaves whole sentences of a long paragraph, 120 words at most", () => {
    const left = excerptText(`Rain falls\n\n${long.join(" ")}`);
    expect(left).toBe(long.slice(0, 17).join(" "));
    expect(left.split(" ").length).toBeLessThanOrEqual(120);
  });

  test("leaves the first words of a sentence without an end, and says that it goes on", () => {
    const left = excerptText(`Rain falls\n\n${"and rain ".repeat(200)}`);
    expect(left.split(" ")).toHaveLength(121);
    expect(left.endsWith(" …")).toBe(true);
  });

  test("leaves nothing more of the text in marks and facts", () => {
    const page = `<meta property="og:description" content="${long.join(" ")}">
      <article><h1>Rain falls</h1><p>It rained.</p><p>${long.slice(10).join(" ")}</p></article>
      <p>Sign up for our rain newsletter</p>`;
    const article = articleOf(page, { path: "s/a.html" });
    const said = JSON.stringify({ ...excerptOf(article), sidecar: {} });
    expect(JSON.stringify(article)).toContain("29 times");
    expect(JSON.stringify(article)).toContain("rain newsletter");
    expect(said).not.toContain("29 times");
    expect(said).not.toContain("rain newsletter");
  });
});

test("an excerpt of a stored article tells of what nobody sees in the file as one of a new article does", () => {
  const article = articleOf("Harbour closed\n\nIt rained\u202e on 2 November 2021.");
  const { card, rest, body } = partArticle(article);
  const stored = storedArticle(card, { rest: () => rest, body: () => body });
  expect(excerptOf(article).hidden).toEqual({ dropped: { direction: 1 } });
  expect(excerptOf(stored).hidden).toEqual(excerptOf(article).hidden);
});

import { describe, expect, test } from "vitest";
import { cleanText, paragraphsOf } from "./raw-file.ts";

const prose = "The river rose on Monday, and the town stood still.";
const generous = { timeout: 30_000 };

describe("clean, of more than an article holds", () => {
  test.for([
    ["lines", "news.txt", () => "a\n".repeat(100_001), "more than 100000 lines of text"],
    ["blank lines", "news.txt", () => `a${"\n".repeat(1_000_001)}b`, "more than 1000000 lines"],
    [
      "text on one line",
      "news.txt",
      () => "a".repeat(10_000_001),
      "a text of more than 10000000 characters on end",
    ],
    ["paragraphs", "news.html", () => "<p>a".repeat(100_001), "more than 100000 pieces of text"],
    [
      "text in one paragraph",
      "news.html",
      () => `<p>${"a ".repeat(5_000_001)}`,
      "a text of more than 10000000 characters on end",
    ],
    ["breaks", "news.html", () => `<p>a${"<br>".repeat(600_001)}`, "more than 600000 elements"],
    [
      "keys in front matter",
      "news.md",
      () => `---\n${Array.from({ length: 40_000 }, (_, key) => `k${key}: a`).join("\n")}\n---\nA`,
      "front matter of more than 200000 characters",
    ],
    ["comments", "news.html", () => `a${"<!---->".repeat(600_001)}`, "more than 600000 comments"],
  ] as const)("refuses a file of too many %s by name", generous, ([, path, text, found]) => {
    const { article, notes } = cleanText(text(), { path });
    expect(article).toBeUndefined();
    expect(notes).toEqual([
      {
        path,
        stage: "read",
        message: `${found}, expected an article; split or trim it`,
        refused: true,
      },
    ]);
  });

  test("reads long Markdown as plain text and says so", generous, () => {
    const { article, notes } = cleanText(`${prose} `.repeat(40_000), { path: "news.md" });
    expect(article?.body.children).toHaveLength(1);
    expect(notes[0]?.message).toBe(
      "Markdown of more than 2000000 characters, expected less; it is read as plain text",
    );
  });

  test.for([
    [
      "statements",
      '<meta name="author" content="Jane Doe">'.repeat(2_001),
      "more than 2000 metas in its markup",
    ],
    [
      "JSON-LD",
      `<script type="application/ld+json">{"headline":"${"a".repeat(5_000_000)}"}</script>`,
      "a script of more than 5000000 characters in its markup",
    ],
  ] as const)(
    "reads facts from the rest where there is too much %s",
    generous,
    ([, head, found]) => {
      const html = `<title>River rises</title>${head}<h1>River rises</h1><p>${prose}`;
      const { article, notes } = cleanText(html, { path: "news.html" });
      expect(article?.facts.title.value).toBe("River rises");
      expect(notes[0]?.message).toBe(`${found}, expected fewer; facts are read from the others`);
    },
  );
});

describe("clean, of what takes a careless pattern for ever", () => {
  const spaces = " ".repeat(400_000);
  test.for([
    ["a run of spaces", "news.txt", `${prose}\nRiver${spaces}rises.`],
    ["a run of dashes", "news.txt", `${prose}\n${"- ".repeat(200_000)}.`],
    ["a run of quotation marks", "news.txt", `${prose}\n.${"”".repeat(400_000)}a`],
    ["names without end", "news.txt", `${prose}\nBy ${"Jane Doe and ".repeat(30_000)}`],
    ["a script of spaces", "news.html", `<p>${prose}</p><script>a${spaces}b</script>`],
    [
      "JSON-LD of spaces",
      "news.html",
      `<p>${prose}</p><script type="application/ld+json">{"a":1${spaces}!</script>`,
    ],
    ["a title of bars", "news.html", `<title>${"a | ".repeat(100_000)}</title><p>${prose}</p>`],
    ["a style of spaces", "news.html", `<p style="a;${spaces}">${prose}</p>`],
    ["a class of bylines", "news.html", `<p class="${"by-line ".repeat(50_000)}">${prose}</p>`],
    ["100,000 attributes", "news.html", `<p ${"a b=c ".repeat(100_000)}>${prose}</p>`],
    [
      "a row of 5,000 cells and 5,000 rows of two",
      "news.html",
      `<p>${prose}</p><table><tr>${"<td>a".repeat(5_000)}${"<tr><td>b<td>c".repeat(5_000)}</table>`,
    ],
    [
      "20,000 articles in JSON-LD",
      "news.html",
      `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(20_000)}{}]</script><p>${prose}</p>`,
    ],
    [
      "bylines around all of a page",
      "news.html",
      `${'<div class="byline">'.repeat(390)}${"<br>".repeat(100_000)}<p>${prose}</p>`,
    ],
    ["a list of 30,000 lines", "news.md", `${prose}\n\n${"- a\n".repeat(30_000)}`],
    ["a run of ampersands", "news.html", `<p>${prose}</p><p>${"&".repeat(400_000)}</p>`],
  ] as const)("ends for %s", generous, ([, path, text]) => {
    const { article } = cleanText(text, { path });
    expect(JSON.stringify(article?.marks)).toContain('"kept"');
    expect(paragraphsOf(article!)).toContain(prose);
  });

  test("reads a page saved with megabytes of pictures inside", generous, () => {
    const picture = `<img alt="The harbour" src="data:image/png;base64,${"iVBORw0KGgo".repeat(1_000_000)}">`;
    const { article, notes } = cleanText(`<p>${prose}</p>${picture}<p>It rained.</p>`, {
      path: "news.html",
    });
    expect(paragraphsOf(article!)).toEqual([prose, "It rained."]);
    expect(notes.filter(({ refused }) => refused)).toEqual([]);
  });

  test("counts control characters one by one", () => {
    const { article, notes } = cleanText(`${prose}\n\0\0\0\u001b\u001bA`);
    expect(paragraphsOf(article!).at(-1)).toBe("␀␀␀␛␛A");
    expect(notes[0]?.message).toContain("5 control characters");
  });
});

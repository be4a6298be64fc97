import { describe, expect, test } from "vitest";
import { fields, text } from "../../src/read/codec.ts";
import { formatFrontMatter, parseFrontMatter } from "../../src/read/front-matter.ts";
import { articleOf, cleanText, marksOf, paragraphsOf, placesOf } from "./raw-file.ts";

const codec = fields<{ title?: string }>({ title: text });

describe("parseFrontMatter", () => {
  test("gives data, content and the lines that the front matter takes", () => {
    expect(parseFrontMatter("---\ntitle: A\n---\n\nB\n", codec)).toEqual({
      data: { title: "A" },
      content: "\nB\n",
      lines: 3,
    });
  });

  test.for([
    ["the first line has a blank behind the fence", "--- \ntitle: A\n---\nB"],
    ["the first line names a language", "---js\n{title: 'A'}\n---\nB"],
    ["the first line is a longer fence", "----\ntitle: A\n----\nB"],
    ["a blank line comes first", "\n---\ntitle: A\n---\nB"],
    ["no closing line follows", "---\ntitle: A\nB"],
    ["the closing line has more on it", "---\ntitle: A\n--- B"],
    ["the text is but a fence", "---"],
  ] as const)("finds none where %s", ([, source]) => {
    expect(parseFrontMatter(source, codec)).toEqual({ content: source, lines: 0 });
  });

  test.for(["---\n---\nB", "---\n\n---\nB", "---\n# a comment\n---\nB"])(
    "finds empty data in %j",
    (source) => {
      expect(parseFrontMatter(source, codec)).toMatchObject({ data: {}, content: "B" });
    },
  );

  test.for(["js", "javascript", "constructor", "__proto__", "json", "coffee"])(
    "never runs the engine %s",
    (engine) => {
      const source = `---${engine}\nthrow new Error("ran")\n---\nB`;
      expect(parseFrontMatter(source, codec)).toEqual({ content: source, lines: 0 });
    },
  );

  test("counts the line of a fault from the top of the file", () => {
    expect(() => parseFrontMatter("---\ntitle: A\nother: B\n---\n", codec)).toThrow(
      expect.objectContaining({ line: 3, message: expect.stringContaining('"other"') }),
    );
  });

  test("reads back what formatFrontMatter wrote", () => {
    const content = "---\n\nnot: front matter\n---\n";
    const written = formatFrontMatter({ title: "A: b" }, content, codec);
    expect(parseFrontMatter(written, codec)).toMatchObject({ data: { title: "A: b" }, content });
  });
});

describe("clean, of a .md file", () => {
  const source =
    "---\ntitle: The given title\nday: 2021-11-02\nlayout: post.njk\npermalink: /x/\n---\n\nA text.";

  test("reads its front matter as a sidecar's and says where facts were read", () => {
    const { facts } = articleOf(source, { path: "news.md" });
    expect(facts.title.value).toBe("The given title");
    expect(placesOf(facts.title.evidence)).toEqual(["frontMatter"]);
    expect(facts.day?.value).toBe("2021-11-02");
  });

  test("says so of the outlet too", () => {
    const { facts } = articleOf("---\noutlet: The Lantern\n---\nA text.", { path: "news.md" });
    expect(facts.outlet?.evidence).toEqual([{ kind: "frontMatter", text: "The Lantern" }]);
  });

  test("lets the sidecar have the last word, key by key", () => {
    const { facts } = articleOf(source, { path: "news.md", sidecar: "title: Another title" });
    expect(facts.title.value).toBe("Another title");
    expect(placesOf(facts.title.evidence)).toEqual(["sidecar"]);
    expect(placesOf(facts.day?.evidence ?? [])).toEqual(["frontMatter"]);
  });

  test.for([
    ["date: 2021-11-02T14:05:00+03:00", { day: "2021-11-02" }],
    ["date: 2021-11-02", { day: "2021-11-02" }],
    ["day: 2021-11-03\ndate: 2021-11-02", { day: "2021-11-03" }],
    ["author: Jane Doe", { authors: ["Jane Doe"] }],
    ["author: [Jane Doe, John Roe]", { authors: ["Jane Doe", "John Roe"] }],
    ["source: The Bay Post", { outlet: "The Bay Post" }],
    [
      "source: https://bay.example/rain",
      { url: "https://bay.example/rain", outlet: "bay.example" },
    ],
  ] as const)("reads what other programs write: %j", ([yaml, facts]) => {
    const { article, notes } = cleanText(`---\n${yaml}\n---\nA text.`, { path: "news.md" });
    const found = article?.facts;
    expect({
      ...(found?.day && { day: found.day.value }),
      ...(found?.authors && { authors: found.authors.value }),
      ...(found?.outlet && { outlet: found.outlet.value }),
      ...(found?.url && { url: found.url.value }),
    }).toEqual(facts);
    expect(notes.filter(({ message }) => message.startsWith("front matter key"))).toEqual([]);
  });

  test.for(["date: last week", "date: 2021-02-30", "author: {name: Jane Doe}", "source: []"])(
    "ignores %j with a note, as it says nothing that can be told",
    (yaml) => {
      const { notes } = cleanText(`---\n${yaml}\n---\nA text.`, { path: "news.md" });
      expect(notes.map(({ line, refused }) => [line, refused])).toContainEqual([2, false]);
    },
  );

  test("notes foreign keys with their lines and ignores them", () => {
    const { notes } = cleanText(source, { path: "news.md" });
    expect(notes.map(({ line, message, refused }) => [line, message, refused])).toEqual([
      [4, expect.stringContaining('"layout"'), false],
      [5, expect.stringContaining('"permalink"'), false],
    ]);
  });

  test("counts lines after the front matter from the top of the file", () => {
    const article = articleOf(source, { path: "news.md" });
    expect(marksOf(article)).toEqual(["1-6 claimed frontMatter", "8-8 kept"]);
    expect(paragraphsOf(article)).toEqual(["A text."]);
  });

  test.for([
    ["---\nday: soon\n---\nA text.", 2, /^front matter: day is "soon", expected .+; .+$/u],
    ["---\ntitle: A\ntitle: B\n---\nA text.", 3, /^front matter: .+, expected .+; .+$/u],
    [
      "---\npublish: draft\n--- # end\n---\nA text.",
      3,
      /^front matter: "--- # end" inside, .+; .+$/u,
    ],
    ["---\ntitle: [A\n---\nA text.", 2, /^front matter: .+, expected .+; .+$/u],
  ] as const)("refuses %j at line %d", ([text, line, message]) => {
    const { article, notes } = cleanText(text, { path: "news.md" });
    expect(article).toBeUndefined();
    expect(notes).toEqual([
      {
        path: "news.md",
        line,
        stage: "read",
        message: expect.stringMatching(message),
        refused: true,
      },
    ]);
  });
});

describe("read", () => {
  test.for([
    ["---\npublish: draft\n\nIt rained.", 2],
    ["\n---\ntitle: A\npublish: { takenDown: a reason }\n---\nIt rained.", 4],
    ["--- \nnoindex: true\n---\nIt rained.", 2],
  ] as const)("refuses %j, which would publish what it means to withhold", ([text, line]) => {
    const { article, notes } = cleanText(text, { path: "a.md" });
    expect(article).toBeUndefined();
    expect(notes.map((note) => `${note.line}: ${note.message}`)).toEqual([
      `${line}: front matter: keys outside front matter, expected them between two lines \`---\`; mend it, the article is left out until then`,
    ]);
  });

  test.for(["---\n\nIt rained.", "It rained.\n\npublish: draft"])("reads %j", (text) => {
    expect(cleanText(text, { path: "a.md" }).article).toBeDefined();
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fields, text } from "../../src/read/codec.ts";
import { YamlFault } from "../../src/read/yaml.ts";
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

  test.for([
    ..."js javascript constructor __proto__ toString json toml coffee yaml".split(" "),
    " js",
    "\tjs ",
  ])("refuses the engine %j and runs nothing", (engine) => {
    const source = `---${engine}\nglobalThis.ran = true\n---\nB`;
    expect(() => parseFrontMatter(source, codec)).toThrow(
      expect.objectContaining({
        line: 1,
        message: `${JSON.stringify(`---${engine}`)} names a language, expected "---" alone and YAML below it`,
      }),
    );
    expect(globalThis).not.toHaveProperty("ran");
  });

  test.for(["--- and so it goes\n---\nB", "---- js\n---\nB", "\n---js\n---\nB"])(
    "names no engine in %j",
    (source) => {
      expect(parseFrontMatter(source, codec)).toEqual({ content: source, lines: 0 });
    },
  );

  test("says of broken YAML that it is broken each time it is read", () => {
    for (const _ of [1, 2]) {
      expect(() => parseFrontMatter("---\ntitle: [A\n---\nB", codec)).toThrow(YamlFault);
    }
  });

  test("gray-matter is called in one place, with its one engine in options", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" });
    const callers = files.filter(
      (file) => file.endsWith(".ts") && /gray-matter"/u.test(readFileSync(`src/${file}`, "utf8")),
    );
    expect(callers).toEqual(["read/front-matter.ts"]);
    const source = readFileSync("src/read/front-matter.ts", "utf8");
    const calls = source.match(/\bmatter(?:\.\w+)?\([^\n]*/gu);
    expect(calls).toEqual([
      'matter(source, { language: "yaml", engines: { yaml: decode } });',
      "matter.stringify({ content, data: {} } as unknown as string, {}, options);",
    ]);
  });

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

  test.for(["__proto__", "constructor", "toString"])(
    "takes the key %s for a foreign one",
    (key) => {
      const { article, notes } = cleanText(`---\n${key}: { title: B }\n---\nA text.`, {
        path: "a.md",
      });
      expect(article?.sidecar).toEqual({});
      expect(notes.map(({ message }) => message)).toContain(
        `front matter key "${key}", expected a key of a sidecar; it is ignored`,
      );
      expect({}).not.toHaveProperty("title");
    },
  );

  test.for(["007", "1e3", "~", "2021-11-02", "yes", "0x1F", "null", "1_000"])(
    "leaves the title %s as it was written",
    (title) => {
      expect(
        articleOf(`---\ntitle: ${title}\n---\nA text.`, { path: "a.md" }).facts.title.value,
      ).toBe(title);
    },
  );

  test("notes what YAML leaves out behind a value, in front matter and sidecar", () => {
    const { article, notes } = cleanText("---\n\ntitle: Win #1\n---\nA text.", {
      path: "news.md",
      sidecar: "outlet: The Post #2",
    });
    expect(article?.facts.title.value).toBe("Win");
    const what =
      "which YAML leaves out, expected the whole value between quotation marks; put them around it, or a comment on a line of its own";
    expect(notes.slice(0, 2)).toEqual([
      {
        path: "news.md.yaml",
        line: 1,
        stage: "read",
        message: `"#2" behind a value, ${what}`,
        refused: false,
      },
      {
        path: "news.md",
        line: 3,
        stage: "read",
        message: `front matter: "#1" behind a value, ${what}`,
        refused: false,
      },
    ]);
  });

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
    [
      "---js\nday: soon\n---\nA text.",
      1,
      /^front matter: "---js" names a language, expected .+; .+$/u,
    ],
    ["---\n<<: *x\n---\nA text.", 2, /^front matter: .+, expected .+; .+$/u],
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

import { describe, expect, test } from "vitest";
import { parseSidecar, sidecarCodec, sidecarCodecs } from "../../src/read/sidecar.ts";
import { formatYaml, YamlFault } from "../../src/read/yaml.ts";
import { cleanText } from "./raw-file.ts";

const good = [
  ["title: 'Yes: no'", { title: "Yes: no" }],
  ["title: 007", { title: "007" }],
  ["day: 2021-11-02", { day: "2021-11-02" }],
  ["day: '2020-02-29'", { day: "2020-02-29" }],
  ["time: 14:05", { time: "14:05" }],
  ["time: '00:00'", { time: "00:00" }],
  ["outlet: The Daily Example", { outlet: "The Daily Example" }],
  ["authors: [Jane Doe, John Smith]", { authors: ["Jane Doe", "John Smith"] }],
  ["authors: []", { authors: [] }],
  ["url: https://example.org/a?b=c#d", { url: "https://example.org/a?b=c#d" }],
  ["language: pt-BR", { language: "pt-BR" }],
  ["slug: a-name", { slug: "a-name" }],
  ["formerly: [old/name]", { formerly: ["old/name"] }],
  ["stories: [a-story]", { stories: ["a-story"] }],
  ["keep: ['3-5', Read more]", { keep: ["3-5", "Read more"] }],
  ["cut: [12]", { cut: ["12"] }],
  ["rights: '© Jane Doe'", { rights: "© Jane Doe" }],
  ["publish: full", { publish: "full" }],
  ["publish: excerpt", { publish: "excerpt" }],
  ["publish: draft", { publish: "draft" }],
  ["publish: {embargo: 2021-11-05}", { publish: { embargo: "2021-11-05" } }],
  ["publish: {takenDown: no right to it}", { publish: { takenDown: "no right to it" } }],
  ["noindex: true", { noindex: true }],
] as const;

const bad = [
  "title: ''",
  "title:",
  "title: [A]",
  "day: 2 Nov 2021",
  "day: 2021-02-30",
  "day: 2021-11",
  "time: 24:00",
  "time: 2:05 pm",
  "time: 9:05",
  "outlet: {name: A}",
  "authors: Jane Doe",
  "authors: ['']",
  "authors: [{name: Jane Doe}]",
  "url: example.org",
  "url: /a",
  "url: ftp://example.org/",
  "url: javascript:alert(1)",
  'url: "https://a.\\nexample/"',
  'title: "\\ud83d half"',
  'title: "\\u001b[2J"',
  "language: not a tag",
  "slug: [a]",
  "formerly: old",
  "stories: a-story",
  "keep: 3-5",
  "cut: {line: 3}",
  "rights: ''",
  "publish: yes",
  "publish: {embargo: soon}",
  "publish: {takenDown: ''}",
  "publish: {embargo: 2021-11-05, takenDown: a reason}",
  "publish: {}",
  "publish: [draft]",
  "noindex: false",
  "noindex: [true]",
] as const;

function faultOf(source: string): YamlFault {
  try {
    parseSidecar(source);
  } catch (error) {
    if (error instanceof YamlFault) return error;
    throw error;
  }
  throw new Error(`no fault in ${source}`);
}

function keyOf(source: string): string {
  return source.split(":", 1)[0] ?? "";
}

describe("parseSidecar", () => {
  test.for(good)("reads %j", ([source, sidecar]) => {
    expect(parseSidecar(source)).toEqual(sidecar);
  });

  test.for(bad)("throws for %j, naming the key, what was found and what was expected", (source) => {
    expect(faultOf(source).message).toMatch(/^\w+ is .+, expected .+$/u);
    expect(source).toContain(`${keyOf(faultOf(source).message.replace(" is", ":"))}:`);
  });

  test.for(Object.keys(sidecarCodecs))("has %s in a good and in a bad example here", (key) => {
    expect(good.map(([source]) => keyOf(source))).toContain(key);
    expect(bad.map((source) => keyOf(source))).toContain(key);
  });

  test.for([
    "tittle: A",
    "Title: A",
    "__proto__: A",
    "constructor: A",
    "toString: A",
    "<<: {title: A}",
  ])("throws for the unknown key in %j, with its line", (line) => {
    const { line: found, message } = faultOf(`url: https://example.org/\n\n${line}`);
    expect(found).toBe(3);
    expect(message).toContain(`unknown key "${keyOf(line)}", expected one of title, day, `);
  });

  test.for(["just words", "- title: A", "---\n- a"])(
    "throws for %j, which has no keys",
    (source) => {
      expect(faultOf(source).message).toMatch(/expected .*title, day/u);
    },
  );

  test("reads back what its codec writes", () => {
    for (const [, sidecar] of good) {
      const decoded = parseSidecar(JSON.stringify(sidecar));
      expect(parseSidecar(formatYaml(sidecarCodec.encode(decoded)))).toEqual(sidecar);
    }
  });
});

describe("clean", () => {
  test.for([
    ["url: example", 1],
    ["title: A\nunknown: B", 2],
    ["title: A\n\ntitle: B", 3],
    ["title: 'A", 1],
    ["publish: takenDown", 1],
  ] as const)("refuses an article whose sidecar is %j", ([sidecar, line]) => {
    const { article, notes } = cleanText("A headline\n\nA text.", { path: "visit/x.txt", sidecar });
    expect(article).toBeUndefined();
    expect(notes).toEqual([
      {
        path: "visit/x.txt.yaml",
        line,
        stage: "read",
        message: expect.stringMatching(/^.+, expected .+; .*\bleft out\b/u),
        refused: true,
      },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { formatYaml, parseYaml, YamlFault, type Value } from "../../src/read/yaml.ts";
import { nastyValues } from "./nasty-text.ts";

/** Without lines. */
function plain(value: Value): unknown {
  if (value.kind === "scalar") return value.text;
  if (value.kind === "list") return value.items.map((item) => plain(item));
  return [...value.entries].map(([key, each]) => [key, plain(each)]);
}

function faultOf(source: string): YamlFault {
  try {
    parseYaml(source);
  } catch (error) {
    if (error instanceof YamlFault) return error;
    throw error;
  }
  throw new Error(`no fault in ${source}`);
}

function notesOn(source: string): readonly string[] {
  const notes: string[] = [];
  parseYaml(source, (line, message) => notes.push(`${line}: ${message.split(" behind", 1)[0]}`));
  return notes;
}

describe("parseYaml", () => {
  test.for(["007", "1e3", "~", "null", "no", "true", "2021-11-02", "14:05", "0x1F", ".inf", "<<"])(
    "leaves the unquoted %s the text that was written",
    (written) => {
      expect(plain(parseYaml(`a: ${written}\nb: [${written}]`))).toEqual([
        ["a", written],
        ["b", [written]],
      ]);
    },
  );

  test("stays so whatever version the text asks for", () => {
    expect(plain(parseYaml("%YAML 1.1\n---\na: no\nb: 2021-11-02"))).toEqual([
      ["a", "no"],
      ["b", "2021-11-02"],
    ]);
  });

  test.for(["", "\n\n", "# nothing but a comment\n"])("reads %j as no keys", (source) => {
    expect(plain(parseYaml(source))).toEqual([]);
  });

  test("reads a key without a value as an empty text", () => {
    expect(plain(parseYaml("a:\nb: ''"))).toEqual([
      ["a", ""],
      ["b", ""],
    ]);
  });

  test.for(["__proto__", "constructor", "toString"])("takes %s for a key like any other", (key) => {
    expect(plain(parseYaml(`${key}: a`))).toEqual([[key, "a"]]);
    expect({}).not.toHaveProperty("a");
  });

  test("knows the line of each key and item", () => {
    const value = parseYaml("# first\na: b\nc:\n  - d\n  - e\nf:\n  g: h\n");
    if (value.kind !== "map") throw new Error("no map");
    const { a, c, f } = Object.fromEntries(value.entries);
    expect([a?.line, c?.line, f?.line]).toEqual([2, 3, 6]);
    expect(c?.kind === "list" && c.items.map(({ line }) => line)).toEqual([4, 5]);
    expect(f?.kind === "map" && f.entries.get("g")?.line).toBe(7);
  });

  test.for([
    ["a duplicate key", "a: b\nc: d\na: e", 3],
    ["an anchor", "a: b\nc: &x d", 2],
    ["an unknown alias", "a: b\nc: *x", 2],
    ["an anchor and its alias", "a: &x {b: c}\nd:\n  <<: *x", 1],
    ["a tag of its own", "a: b\nc: !Thing d", 2],
    ["a tag that makes code", "a: !!js/function 'function () {}'", 1],
    ["a tag that makes pairs", "a: b\nc: !!omap\n- d: e", 3],
    ["a tag that makes bytes", "a: !!binary RmVycnk=", 1],
    ["a directive twice", "%YAML 1.2\n%YAML 1.2\n---\na: b", 2],
    ["a tag that makes a number", "a: b\nc: d\ne: !!int 7", 3],
    ["a key that is a list", "a: b\n? [c]\n: d", 2],
    ["an open bracket", "a: b\nc: [d", 2],
    ["an open quotation", 'a: "b', 1],
    ["a tab for an indent", "a:\n\tb: c", 2],
    ["a second document", "a: b\n---\nc: d", 2],
    ["a duplicate key in a map in a list", "a:\n  - b: c\n    d: e\n    b: f", 4],
    ["a key in two kinds of quotation marks", "a: b\n'a': c", 2],
    ["a list too deep", `a: b\nc: ${"[".repeat(21)}${"]".repeat(21)}`, 2],
    ["a list far too deep", `c: ${"[".repeat(50_000)}${"]".repeat(50_000)}`, 1],
    ["an unquoted colon", "a: b: c", 1],
  ] as const)("throws for %s, with its line", ([, source, line]) => {
    expect(faultOf(source).line).toBe(line);
    expect(faultOf(source).message).not.toContain("\n");
  });

  test.for([
    ["a:\n\tb: c", "a tab at the start of a line, expected spaces"],
    ['a: "b', "a quotation mark that is not closed"],
    ["a: 'It's so'", "words after a closing quotation mark"],
    ['a:\n  - "b" c', "words after a closing quotation mark"],
    ["a: Burns: a visit", "a second colon in the line, expected quotation marks"],
    ["a: b\n  c: d", "a key below it that stands further right"],
    ["  a: b\nc: d", "a line that begins at another column"],
    ["a:\n  b: c\n d: e", "a line that begins at another column"],
    ["a: [b", 'a bracket that is not closed, expected "]"'],
    ["a: {b: c", 'a bracket that is not closed, expected "}"'],
    ["a b\nc: d", 'a line that is no "key: value"'],
    ["a: b\nc d", 'a line that is no "key: value"'],
    ["a: @b", 'a value that begins with "@", expected quotation marks'],
    ["a: &c and so on", 'a value that begins with "&", expected quotation marks'],
    ["a: *b", 'a value that begins with "*", expected quotation marks'],
    ["a: !b c", 'a value that begins with "!", expected quotation marks'],
    ["a: *b* c", 'a value that begins with "*", expected quotation marks'],
    ["a: b\na: c", "a key that stands there twice, expected it once"],
    ['a: "\\x"', "a backslash"],
  ] as const)("says of %j in plain words what was expected: %s", ([source, words]) => {
    expect(faultOf(source).message).toMatch(/^.+, expected .+$/u);
    expect(faultOf(source).message).toContain(words);
  });
});

describe("parseYaml, of what stands behind a value", () => {
  test.for([
    ["title: Win #1", ['1: "#1"']],
    ["title: Win # 1", ['1: "# 1"']],
    ["a: b\ntitle: Win\t#metoo  \n", ['2: "#metoo"']],
    ["authors: [Jane\n  Doe #1\n ]", ['1: "#1"']],
    ["cut:\n  - No. #1\n  - No. #2", ['2: "#1"', '3: "#2"']],
    ["outlets:\n  The Post #1: {}", ['2: "#1: {}"']],
    ["day: 2021-11-02 #1", ['1: "#1"']],
  ] as const)("notes what is lost of %j", ([source, notes]) => {
    expect(notesOn(source)).toEqual(notes);
  });

  test.for([
    "title: 'Win #1'",
    'title: "Win" # the paper\'s own',
    "title: Win#1",
    "# Win #1\ntitle: Win\n# its title",
    "day: 2021-11-02 # of the print edition",
    'time: "14:05"\nurl: https://example.org/#a # the original',
    "publish: draft # until Monday",
    "authors: [Jane Doe] # and others",
    "text: |\n  Win #1\n",
  ])("notes nothing of %j", (source) => {
    expect(notesOn(source)).toEqual([]);
  });
});

test("parseYaml takes what is nested as deep as may be", () => {
  const value = parseYaml(`a: ${"[".repeat(19)}b${"]".repeat(19)}`);
  expect(JSON.stringify(plain(value))).toContain('"b"');
});

describe("formatYaml", () => {
  test.for(nastyValues)("writes %j so that it stays the same text", (value) => {
    const written = formatYaml({ a: value, b: [value, { c: value }] });
    expect(plain(parseYaml(written))).toEqual([
      ["a", value],
      ["b", [value, [["c", value]]]],
    ]);
  });
});

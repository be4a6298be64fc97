import { describe, expect, test } from "vitest";
import {
  comparePaths,
  escapeControls,
  formatNote,
  showControls,
  showControlsInLines,
  sortNotes,
  UserError,
  type Note,
} from "../src/notes.ts";

function note(path: string, line?: number, message = "found, expected; do"): Note {
  return { path, ...(line !== undefined && { line }), stage: "read", message, refused: false };
}

describe("formatNote", () => {
  test.for([
    [note("articles/a.txt", 3), "articles/a.txt:3: read: found, expected; do"],
    [note("articles/a.txt"), "articles/a.txt: read: found, expected; do"],
  ] as const)("prints $1", ([given, printed]) => {
    expect(formatNote(given)).toBe(printed);
  });
});

describe("sortNotes", () => {
  test("sorts by path, then by line, those without one first, then by message", () => {
    const sorted = [
      note("B.txt", 2),
      note("a.txt"),
      note("a.txt", 2, "a"),
      note("a.txt", 2, "b"),
      note("a.txt", 10),
      note("é.txt"),
    ];
    expect(sortNotes(sorted.toReversed())).toEqual(sorted);
    expect(
      sortNotes([sorted[3]!, sorted[0]!, sorted[5]!, sorted[2]!, sorted[1]!, sorted[4]!]),
    ).toEqual(sorted);
  });

  test("leaves the given list as it was", () => {
    const given = [note("b.txt"), note("a.txt")] as const;
    sortNotes(given);
    expect(given.map(({ path }) => path)).toEqual(["b.txt", "a.txt"]);
  });
});

test.for([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["B", "a", -1],
  ["z", "é", -1],
  ["a/b", "a-b", 1],
] as const)("comparePaths of %j and %j is %d, by code units", ([a, b, order]) => {
  expect(comparePaths(a, b)).toBe(order);
});

test("a UserError is told apart by its name", () => {
  expect(new UserError("found, expected; do")).toMatchObject({
    name: "UserError",
    message: "found, expected; do",
  });
});

test.for([
  ["\u001b[31mred", "␛[31mred"],
  ["a\u0000b\u007f", "a␀b␡"],
  ["\u009b2J", "⟨U+009B⟩2J"],
  ["a\u202eb\u2066c\u2028d", "a⟨U+202E⟩b⟨U+2066⟩c⟨U+2028⟩d"],
  ["é 日本 😀 stay", "é 日本 😀 stay"],
])("showControls shows %j", ([text = "", shown]) => {
  expect(showControls(text)).toBe(shown);
});

test("what is a line stays one, and lines stay lines", () => {
  expect(showControls("a\nb\tc\r")).toBe("a␊b␉c␍");
  expect(showControlsInLines("a\n\u009bb\tc\r\n")).toBe("a\n⟨U+009B⟩b\tc␍\n");
});

test("JSON keeps its values, and has nothing that a terminal obeys", () => {
  const value = { a: "\u001b[2J\u009b\u202e\u2028\u007f é\n" };
  const json = escapeControls(JSON.stringify(value, undefined, 1));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202E]/u);
});

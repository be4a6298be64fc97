import { describe, expect, test } from "vitest";
import { comparePaths, formatNote, sortNotes, UserError, type Note } from "../src/notes.ts";

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

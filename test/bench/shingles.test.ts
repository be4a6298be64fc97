import { describe, expect, test } from "vitest";
import { overlapOf, precisionOf, recallOf, scoreOf, shinglesOf } from "../../bench/shingles.ts";

describe("shinglesOf", () => {
  test.for([
    ["", []],
    ["one two", ["one two"]],
    ["one, two three-four", ["one two three four"]],
    ["a b c d e", ["a b c d", "b c d e"]],
    ["Zürich_1 Ωμέγα 東京 5", ["Zürich_1 Ωμέγα 東京 5"]],
  ] as const)("of %j", ([text, shingles]) => {
    expect([...shinglesOf(text).keys()]).toEqual(shingles);
  });

  test("counts one that stands twice", () => {
    expect(shinglesOf("a a a a a").get("a a a a")).toBe(2);
  });
});

// Counted by hand: shingles of gold, of what was found, and those they share.
describe("overlapOf", () => {
  test.for([
    ["the same", "a b c d e", "a b c d e", 1, 1],
    ["a word more at the end: 2 of 3", "a b c d e", "a b c d e f", 2 / 3, 1],
    ["half of it: 2 of 4", "a b c d e f g", "a b c d e", 1, 2 / 4],
    ["another first word: 1 of 2", "a b c d e", "x b c d e", 1 / 2, 1 / 2],
    ["nothing of it", "a b c d", "w x y z", 0, 0],
    ["nothing found", "a b c d", "", 1, 0],
    ["nothing to find", "", "a b c d", 0, 1],
    ["case counts", "A b c d", "a b c d", 0, 0],
    ["one of two repeats", "a a a a a", "a a a a", 1, 1 / 2],
  ] as const)("%s", ([, gold, found, precision, recall]) => {
    const overlap = overlapOf(gold, found);
    expect(overlap && [precisionOf(overlap), recallOf(overlap)]).toEqual([
      expect.closeTo(precision),
      expect.closeTo(recall),
    ]);
  });

  test("is none of two empty texts", () => {
    expect(overlapOf("", " – ")).toBeUndefined();
  });
});

describe("scoreOf", () => {
  test("takes precision where something was found, recall where there is something to find", () => {
    const score = scoreOf([
      { gold: "a b c d e", found: "a, b c d e!" }, // 1, 1, exact
      { gold: "a b c d e", found: "a b c d e f" }, // 2/3, 1
      { gold: "a b c d e f g", found: "" }, // no precision, 0
    ]);
    const [precision, recall] = [(1 + 2 / 3) / 2, 2 / 3];
    expect(score).toEqual({
      precision: expect.closeTo(precision),
      recall: expect.closeTo(recall),
      f1: expect.closeTo((2 * precision * recall) / (precision + recall)),
      exact: expect.closeTo(1 / 3),
    });
  });

  test("is 0 where nothing is right", () => {
    expect(scoreOf([{ gold: "a b c d", found: "w x y z" }])).toEqual({
      f1: 0,
      precision: 0,
      recall: 0,
      exact: 0,
    });
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/story/alignment.ts";
import { changesBetween, type Changes } from "../../src/story/changes.ts";
import type { Article } from "../../src/types.ts";
import { seeded } from "../read/nasty-text.ts";

function bodyOf(...paragraphs: readonly string[]): Article["body"] {
  return {
    type: "root",
    children: paragraphs.map((value) => ({
      type: "paragraph",
      children: [{ type: "text", value }],
    })),
  };
}

/** `It [-rained-][+snowed+].` */
function shown({ paragraphs = [] }: Changes): readonly string[] {
  const marks = { both: ["", ""], first: ["[-", "-]"], second: ["[+", "+]"] } as const;
  return paragraphs.map((paragraph) =>
    paragraph.map(({ in: where, item }) => marks[where].join(item)).join(""),
  );
}

const [rain, snow, sun] = [
  "It rained on the hills all day.",
  "Snow is expected by the weekend, the office said.",
  "Nobody was hurt.",
];

describe("changesBetween", () => {
  test.for<
    readonly [string, readonly string[], readonly string[], readonly number[], readonly string[]]
  >([
    ["nothing between equal texts", [rain, snow], [rain, snow], [0, 0, 0, 0], []],
    ["a paragraph that is added", [rain], [rain, snow], [1, 0, 0, 0], [`[+${snow}+]`]],
    ["one that is removed", [rain, snow, sun], [rain, sun], [0, 1, 0, 0], [`[-${snow}-]`]],
    [
      "one that is changed, word by word",
      [rain, snow],
      ["It rained in the hills for two days.", snow],
      [0, 0, 1, 0],
      ["It rained [-on-][+in+] the hills [-all day-][+for two days+]."],
    ],
    [
      "another in its place",
      [rain, sun],
      [snow, sun],
      [1, 1, 0, 0],
      [`[-${rain}-]`, `[+${snow}+]`],
    ],
    ["one that is moved", [rain, snow, sun], [sun, rain, snow], [0, 0, 0, 1], []],
    [
      "of a script without spaces, by characters",
      ["川の水があふれ、町の動きが止まった。"],
      ["川の水があふれ、駅の動きが止まった。"],
      [0, 0, 1, 0],
      ["川の水があふれ、[-町-][+駅+]の動きが止まった。"],
    ],
  ])("finds %s", ([, first, second, counts, words]) => {
    const changes = changesBetween(bodyOf(...first), bodyOf(...second));
    const { added, removed, changed, moved } = changes;
    expect([added, removed, changed, moved]).toEqual(counts);
    expect(shown(changes)).toEqual(words);
  });

  test("does not show more than can be read", () => {
    const many = Array.from({ length: 13 }, (_, index) => `Paragraph ${index} is new.`);
    const changes = changesBetween(bodyOf(rain), bodyOf(rain, ...many));
    expect(changes.added).toBe(13);
    expect(changes.paragraphs).toBeUndefined();
  });
});

function long(name: string): readonly string[] {
  return Array.from({ length: 1500 }, (_, index) => `${name}${index}`);
}

describe("align", () => {
  const lists = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

  test("holds both lists whole, whatever they are", () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const aligned = align(first, second);
        const without = (where: string): readonly string[] =>
          aligned.filter((each) => each.in !== where).map(({ item }) => item);
        expect(without("second")).toEqual(first);
        expect(without("first")).toEqual(second);
      }),
      seeded,
    );
  });

  test("finds a sequence that is in both, whatever stands around it", () => {
    const both = align(["x", "a", "y", "b", "z"], ["a", "q", "q", "b"]).filter(
      (each) => each.in === "both",
    );
    expect(both.map(({ item }) => item)).toEqual(["a", "b"]);
  });

  test("takes lists too long to be compared for different between their equal ends", () => {
    const aligned = align(["a", ...long("x"), "z"], ["a", ...long("y"), "z"]);
    expect(aligned).toHaveLength(3002);
    expect(aligned.filter((each) => each.in === "both").map(({ item }) => item)).toEqual([
      "a",
      "z",
    ]);
  });
});

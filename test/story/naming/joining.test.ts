import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinCards, type Joined } from "../../../src/story/naming/join.ts";
import { Joining } from "../../../src/story/naming/joining.ts";
import { toListed } from "../../../src/story/naming/listed.ts";
import { cardSaying } from "./named.ts";

const cards = [
  "They met Mary Tannow at the quay. Tannow wept.",
  "They met George W. Harlan, and the Tidewater Rescue Agency (TRA).",
  "They met George Harlan and President Tannow of the TRA.",
  "They flew to the U.S. from the United States, and met George H. Harlan.",
  "They asked the Tannow Road Association (TRA), and Mary Tannow.",
  "It rained.",
].map((text) => cardSaying(text));

const listed = [[], [toListed("Rescue", { aliases: ["TRA", "Mary Tannow"], kind: "person" })]];

function inOrder(names: readonly Joined[]): readonly object[] {
  return names
    .map(({ articles, ...rest }) => ({ ...rest, articles: [...articles] }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function nameOf(names: readonly Joined[], key: string): Joined | undefined {
  return names.find((each) => each.key === key);
}

describe("Joining", () => {
  test("gives the names that joinCards gives, whatever changed since it was last asked", () => {
    const many = Array.from({ length: 20 }, (_, index) => `stays-${index}.txt`);
    const step = fc.record({
      path: fc.constantFrom("a.txt", "n.txt", "stays-3.txt", "z.txt"),
      card: fc.option(fc.constantFrom(...cards)),
      listed: fc.constantFrom(...listed, [], [], []),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const joining = new Joining();
        const all = new Map(many.map((path, index) => [path, cards[index % 5] ?? []]));
        for (const each of steps) {
          if (each.card) all.set(each.path, each.card);
          else all.delete(each.path);
          const own = new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
          expect(inOrder(joining.join(own, each.listed, 1))).toEqual(
            inOrder(joinCards(own, each.listed)),
          );
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test("gives the very name again of which no article changed", () => {
    const joining = new Joining();
    const all = new Map(
      Array.from({ length: 20 }, (_, index) => [`${index + 10}.txt`, cards[index % 2] ?? []]),
    );
    const before = joining.join(all, [], 2);
    const after = joining.join(new Map(all).set("11.txt", cards[5] ?? []), [], 2);
    expect(nameOf(before, "mary tannow")).toBeDefined();
    expect(nameOf(after, "mary tannow")).toBe(nameOf(before, "mary tannow"));
    expect(nameOf(after, "george harlan")?.articles.size ?? 0).toBe(
      (nameOf(before, "george harlan")?.articles.size ?? 0) - 1,
    );
  });
});

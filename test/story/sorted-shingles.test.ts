import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortShingles } from "../../src/story/sorted-shingles.ts";

function sorted(texts: readonly Uint32Array[]): readonly (readonly [number, number])[] {
  return texts
    .flatMap((text, holder) => [...text].map((shingle) => [shingle, holder] as const))
    .toSorted(([a, m], [b, n]) => a - b || m - n);
}

function pairsOf(texts: readonly Uint32Array[]): readonly (readonly [number, number])[] {
  const { shingles, holders } = sortShingles(texts);
  return [...shingles].map((shingle, index) => [shingle, holders[index] ?? -1]);
}

const shingle = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.constantFrom(2 ** 31, 2 ** 32 - 1, 2 ** 11, 2 ** 22),
);
const text = fc
  .uniqueArray(shingle, { maxLength: 12 })
  .map((all) => Uint32Array.from(all).toSorted());

describe("sortShingles", () => {
  test("sorts by shingle, then by text", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 9 }), (texts) => {
        expect(pairsOf(texts)).toEqual(sorted(texts));
      }),
      { seed: 3 },
    );
  });

  test("sorts texts that come, go, change and move as if they had never been sorted before", () => {
    const step = fc.record({
      at: fc.integer({ min: 1, max: 59 }),
      act: fc.constantFrom("change", "remove", "add", "swap"),
      text,
    });
    const texts = fc.array(text, { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(step, { maxLength: 6 }), (all, steps) => {
        const now = [...all];
        expect(pairsOf(now)).toEqual(sorted(now));
        for (const each of steps) {
          if (each.act === "add") now.splice(each.at, 0, each.text);
          if (each.act === "remove") now.splice(each.at, 1);
          if (each.act === "change") now.splice(each.at, 1, each.text);
          if (each.act === "swap") now.splice(each.at, 0, ...now.splice(each.at + 1, 1));
          expect(pairsOf(now)).toEqual(sorted(now));
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

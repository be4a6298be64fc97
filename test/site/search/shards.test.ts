import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/day.ts";
import type { Findable } from "../../../src/site/search/records.ts";
import { shardsOf, type Shard } from "../../../src/site/search/shards.ts";

function findable(
  address: string,
  day: string | undefined,
  more: Partial<Findable> = {},
): Findable {
  const known = day === undefined ? undefined : parseDay(day);
  return {
    address,
    language: "en",
    ...(known && { day: known }),
    size: 10,
    values: [],
    inputs: address,
    toMarkup: () => "",
    ...more,
  };
}

/** What is in each shard, by language and name. */
function contents(shards: readonly Shard[]): ReadonlyMap<string, string> {
  return new Map(
    shards.map(({ language, name, findables }) => [
      `${language}/${name}`,
      findables.map(({ address }) => address).join(" "),
    ]),
  );
}

const day = fc
  .tuple(
    fc.integer({ min: 2009, max: 2011 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const some = fc
  .uniqueArray(
    fc.record({
      address: fc.stringMatching(/^[a-z]{1,6}$/u),
      day: fc.option(day, { nil: undefined }),
      size: fc.integer({ min: 1, max: 60 }),
      language: fc.constantFrom("en", "ru"),
    }),
    { selector: ({ address }) => address, minLength: 1, maxLength: 60 },
  )
  .map((all) => all.map(({ address, day: on, ...more }) => findable(address, on, more)));

describe("shardsOf", () => {
  test("leaves a small archive whole", () => {
    const all = [findable("b", "2021-11-03"), findable("a", "2021-11-02")];
    expect(contents(shardsOf(all))).toEqual(new Map([["en/all", "a b"]]));
  });

  test("parts languages, and what has a day from what has none", () => {
    const all = [
      findable("a", "2021-11-02"),
      findable("b", undefined),
      findable("c", "2021-11-02", { language: "ru" }),
    ];
    expect([...contents(shardsOf(all))]).toEqual([
      ["en/all", "a"],
      ["en/undated", "b"],
      ["ru/all", "c"],
    ]);
  });

  test("parts a day that has too much by addresses", () => {
    const all = ["a", "b", "c", "d", "e"].map((address) => findable(address, "2021-11-02"));
    const shards = shardsOf(all, 20);
    expect(shards.length).toBeGreaterThan(2);
    for (const { name } of shards) expect(name).toMatch(/^2021-11-02-[01]+$/u);
  });

  test("puts everything into one shard, none larger than what it may hold unless one thing alone is", () => {
    fc.assert(
      fc.property(some, (all) => {
        const shards = shardsOf(all, 100);
        expect(new Set(shards.flatMap(({ findables }) => findables))).toEqual(new Set(all));
        expect(contents(shards).size).toBe(shards.length);
        for (const { findables } of shards) {
          const size = findables.reduce((sum, each) => sum + each.size, 0);
          expect(size <= 100 || findables.length === 1).toBe(true);
        }
      }),
    );
  });

  test("gives the same shards in whatever order things come", () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(contents(shardsOf(all.toReversed(), 100))).toEqual(contents(shardsOf(all, 100)));
      }),
    );
  });

  test("changes with a further thing only the shard that it comes into", () => {
    fc.assert(
      fc.property(some, (all) => {
        const [added, ...rest] = all;
        const before = contents(shardsOf(rest, 100));
        const after = contents(shardsOf(all, 100));
        const gone = [...before.values()].filter((words) => ![...after.values()].includes(words));
        expect(gone.length).toBeLessThanOrEqual(1);
        const moved = [...after.values()].filter((words) => ![...before.values()].includes(words));
        const whole = new Set([...(gone[0]?.split(" ") ?? []), added?.address]);
        for (const address of moved.flatMap((words) => words.split(" "))) {
          expect(whole).toContain(address);
        }
      }),
    );
  });
});

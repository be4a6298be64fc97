import { describe, expect, test } from "vitest";
import type { Timex } from "../../bench/timeml.ts";
import { pairTimes, scoreTimes, withoutOverlaps } from "../../bench/times-score.ts";

function timex(start: number, end: number, value = "1998", type = "DATE"): Timex {
  return { start, end, type, value };
}

/** F1 where four are annotated and four found. */
function ofEight(right: number) {
  return expect.closeTo((2 * right) / (4 + 4));
}

function spans(timexes: readonly Timex[]) {
  return timexes.map(({ start, end }) => [start, end]);
}

describe("pairTimes", () => {
  test.for([
    ["the same place", [[0, 4]], [[0, 4]], [[0, 0]]],
    ["an overlap", [[0, 9]], [[5, 12]], [[0, 5]]],
    ["none that only touch", [[0, 5]], [[5, 9]], []],
    [
      "one to one: the first of two in one",
      [[0, 20]],
      [
        [0, 4],
        [10, 14],
      ],
      [[0, 0]],
    ],
    [
      "one to one: one over two",
      [
        [0, 4],
        [6, 9],
      ],
      [[2, 8]],
      [[0, 2]],
    ],
    [
      "each of a row",
      [
        [0, 4],
        [6, 9],
      ],
      [
        [1, 4],
        [5, 9],
      ],
      [
        [0, 1],
        [6, 5],
      ],
    ],
    [
      "after one that was left alone",
      [
        [0, 2],
        [3, 9],
      ],
      [[4, 6]],
      [[3, 4]],
    ],
  ] as const)("pairs %s", ([, gold, found, starts]) => {
    const pairs = pairTimes({
      gold: gold.map(([start, end]) => timex(start, end)),
      found: found.map(([start, end]) => timex(start, end)),
    });
    expect(pairs.map((pair) => [pair.gold.start, pair.found.start])).toEqual(starts);
  });
});

describe("withoutOverlaps", () => {
  test("keeps the earlier, of two with one start the longer", () => {
    const all = [timex(6, 9), timex(0, 3), timex(0, 5), timex(4, 8), timex(5, 6)];
    expect(spans(withoutOverlaps(all))).toEqual([
      [0, 5],
      [5, 6],
      [6, 9],
    ]);
  });
});

describe("scoreTimes", () => {
  const text = "In May 1998, two days after Friday, it rained daily.";

  test("counts texts together, each figure by its own definition", () => {
    const gold = [
      timex(3, 11, "1998-05"),
      timex(13, 21, "P2D", "DURATION"),
      timex(28, 34, "1998-05-08"),
      timex(46, 51, "P1D", "SET"),
    ];
    const found = [
      timex(3, 11, "1998-05"), // right
      timex(13, 34, "P2D", "DATE"), // words and type differ
      timex(46, 51, "P1W", "SET"), // value differs
    ];
    const score = scoreTimes([
      { text, gold, found },
      { text: "1998", gold: [], found: [timex(0, 4)] }, // made up
    ]);
    expect(score).toMatchObject({
      strict: ofEight(2),
      relaxed: ofEight(3),
      type: ofEight(2),
      value: ofEight(2),
    });
    expect([...score.byType]).toEqual([
      ["DATE", { gold: 2, found: 1, value: 1 }],
      ["DURATION", { gold: 1, found: 1, value: 1 }],
      ["SET", { gold: 1, found: 1, value: 0 }],
    ]);
  });

  test("takes the same words at another place for a strict match", () => {
    const score = scoreTimes([
      { text: "day day day", gold: [timex(0, 7)], found: [timex(4, 11)] },
      { text: "day day day", gold: [timex(0, 3)], found: [timex(0, 7)] },
    ]);
    expect(score).toMatchObject({ strict: 0.5, relaxed: 1 });
  });

  test("counts none of what overlaps", () => {
    const found = [timex(3, 11, "1998-05"), timex(7, 11)];
    expect(scoreTimes([{ text, gold: [timex(3, 11, "1998-05")], found }]).value).toBe(1);
  });

  test("is 0 where nothing is found", () => {
    const score = scoreTimes([{ text, gold: [timex(3, 11)], found: [] }]);
    expect(score).toMatchObject({ strict: 0, relaxed: 0, type: 0, value: 0 });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readTimelines, scoreDays } from "../../bench/story-days.ts";
import type { Day } from "../../src/day.ts";

const days = (...list: string[]) => list as Day[];
const weights = (entries: Readonly<Record<string, number>>) =>
  new Map(Object.entries(entries) as [Day, number][]);

describe("readTimelines", () => {
  test("reads the days of each file, in order, and leaves lines without one", () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "b.tsv"), "2010-05-02\tIt sank.\n2010-05-01\tIt burned.\nno day\n");
    writeFileSync(join(folder, "a.tsv"), "");
    expect(readTimelines(folder)).toEqual([
      { name: "a.tsv", days: [] },
      { name: "b.tsv", days: ["2010-05-01", "2010-05-02"] },
    ]);
  });
});

describe("scoreDays", () => {
  const timeline = { name: "t", days: days("2010-05-01", "2010-05-04", "2010-05-20") };

  test("takes as many of the heaviest days as the editor chose", () => {
    const chosen = weights({ "2010-05-01": 5, "2010-05-05": 4, "2010-05-20": 3, "2010-05-04": 1 });
    const { exact, near } = scoreDays(timeline, chosen);
    expect(exact).toBeCloseTo(2 / 3);
    expect(near).toBe(1);
  });

  test("leaves days outside the timeline out", () => {
    expect(scoreDays(timeline, weights({ "2010-04-30": 9, "2010-06-01": 9 })).exact).toBe(0);
  });

  test("measures precision and recall where fewer days have a weight", () => {
    expect(scoreDays(timeline, weights({ "2010-05-01": 1 })).exact).toBeCloseTo(0.5);
  });

  test("prefers the earlier of days that weigh the same", () => {
    const one = { name: "t", days: days("2010-05-01") };
    expect(scoreDays(one, weights({ "2010-05-01": 1 })).exact).toBe(1);
    const equal = { name: "t", days: days("2010-05-01", "2010-05-09") };
    const tied = weights({ "2010-05-03": 1, "2010-05-02": 1, "2010-05-01": 1 });
    expect(scoreDays(equal, tied).exact).toBe(0.5);
  });
});

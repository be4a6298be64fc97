import { describe, expect, test } from "vitest";
import type { Edtf } from "../../src/day.ts";
import { weightParts } from "../../src/story/salience.ts";
import type { Account } from "../../src/types.ts";

const days = new Map(
  Object.entries({
    "a.txt": "2021-11-02",
    "b.txt": "2021-11-05",
    "c.txt": "2021-11-30",
    "d.txt": "2022-05-01",
  }).map(([path, day]) => [path, Temporal.PlainDate.from(day)]),
);

function account(path: string, more: Partial<Account> = {}): Account {
  return {
    path,
    outlet: path,
    articleTitle: "t",
    words: "It sank.",
    sentence: "It sank.",
    within: { start: 0, end: 8 },
    paragraph: "p-1",
    isLead: false,
    origin: path,
    id: `e-${path}`,
    ...more,
  };
}

const day = "2021-11-02" as Edtf;

describe("weightParts", () => {
  test("counts what comes back to an event more, the later it does", () => {
    expect(
      ["a.txt", "b.txt", "c.txt", "d.txt"].map(
        (path) => weightParts([account(path)], day, days)["echoes"],
      ),
    ).toEqual([0.5, 1, 2, 3]);
  });

  test("counts one text that many outlets print once", () => {
    const copies = [account("b.txt"), account("c.txt", { origin: "b.txt" })];
    expect(weightParts(copies, day, days)).toMatchObject({ outlets: 2, echoes: 2 });
  });

  test("is less for a vaguer date, by a part of its own", () => {
    const sum = (date: string) =>
      Object.values(weightParts([account("b.txt")], date as Edtf, days)).reduce((a, b) => a + b, 0);
    expect(sum("2021-11-02")).toBeGreaterThan(sum("2021-11"));
    expect(sum("2021-11")).toBeGreaterThan(sum("2021"));
    expect(weightParts([account("b.txt")], "2021" as Edtf, days)["vagueness"]).toBeLessThan(0);
  });

  test("gives weight to what articles are about", () => {
    expect(weightParts([account("b.txt", { isLead: true })], day, days)["lead"]).toBe(1);
    expect(weightParts([account("b.txt")], day, days)["lead"]).toBe(0);
  });

  test("counts an undated article's account like the day's own", () => {
    expect(weightParts([account("undated.txt")], day, days)["echoes"]).toBe(0.5);
  });
});

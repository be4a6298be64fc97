import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, formatRow, guarded } from "../../../src/site/exports/csv.ts";
import { project } from "../../cli/run-dateline.ts";
import { nastyText, seeded } from "../../read/nasty-text.ts";
import { account, event, exported, full, own } from "./exported.ts";
import { parseCsv, rowsOf } from "./parse-csv.ts";

describe("timeline.csv", () => {
  test("has a row an account", () => {
    expect(rowsOf(formatCsv(exported([full])))).toMatchObject([
      {
        entry: "e-1",
        outlet: "RT",
        articleDay: "2021-11-02",
        countedFrom: "2021-11-01",
        time: "14:05",
      },
      {
        entry: "e-1",
        outlet: "",
        articleTitle: "A <b>blog</b>",
        articleDay: "",
        headline: "The visit itself",
      },
    ]);
  });

  test("has one row for an entry of a person's own, line ends in its text", () => {
    expect(rowsOf(formatCsv(exported([own])))).toMatchObject([
      { entry: "e-own", text: "They met; again,\nand again.", account: "", words: "" },
    ]);
  });

  test("has the columns that its document names", () => {
    const [row = {}] = rowsOf(formatCsv(exported([own])));
    const section = /^## timeline\.csv$.*?^## /msu.exec(
      readFileSync(join(project, "docs/timeline-json.md"), "utf8"),
    )?.[0];
    const columns = section?.slice(section.indexOf("Columns:")).matchAll(/`(?<name>\w+)`/gu);
    expect([...(columns ?? [])].map(([, name]) => name)).toEqual(Object.keys(row));
  });

  test("has no formula in any cell", () => {
    const formula = '=HYPERLINK("https://evil.example","x")';
    const nasty = event("2021-11-02", {
      accounts: [account({ words: formula, outlet: formula, articleTitle: formula })],
      curated: { title: formula, text: formula, source: formula },
    });
    const [row = {}] = rowsOf(formatCsv(exported([nasty])));
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^=/u);
    expect(row["words"]).toBe(`'${formula}`);
  });
});

describe("guarded", () => {
  test.for([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(1)", "'@SUM(1)"],
    ["＝1", "'＝1"],
    ["\t=1", "'\t'=1"],
    ["\rx", "'\rx"],
    ["  =1", "  '=1"],
    ["a;=1;b", "a;'=1;b"],
    ["a\n-b", "a\n'-b"],
    ["1 + 1 = 2, a-b, me@example.org", "1 + 1 = 2, a-b, me@example.org"],
    ["–5 °C; “x”", "–5 °C; “x”"],
  ] as const)("makes %j %j", ([text, expected]) => {
    expect(guarded(text)).toBe(expected);
  });

  test("leaves no cell that begins a formula, and takes nothing away", () => {
    const text = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", ";", " ", '"', "a"),
    });
    fc.assert(
      fc.property(text, (text) => {
        const safe = guarded(text);
        expect(safe).not.toMatch(/^[=+\-@\t\r\n]/u);
        for (const part of safe.split(/[;\t\r\n]/u)) expect(part.trim()).not.toMatch(/^[=+\-@]/u);
        expect(safe.replaceAll("'", "")).toBe(text);
      }),
      seeded,
    );
  });

  test("is done in time that grows with the text", () => {
    const long = 200_000;
    for (const text of [
      "\n".repeat(long),
      " ".repeat(long),
      "\n=".repeat(long),
      " =".repeat(long),
    ]) {
      expect(guarded(text).length).toBeGreaterThanOrEqual(text.length);
    }
  });
});

test("rows read back to the same cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(nastyText, fc.string({ unit: "binary" })), { minLength: 1 }),
      (cells) => {
        expect(parseCsv(formatRow(cells))).toEqual([cells.map((cell) => guarded(cell))]);
      },
    ),
    seeded,
  );
});

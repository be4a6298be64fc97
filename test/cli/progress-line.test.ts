import { describe, expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress-line.ts";
import { FakeTerminal } from "./terminal.ts";

const large = { stage: "reading", done: 0, of: 200 } as const;

describe("progressLine", () => {
  test("says what is done, each stage in the same line", () => {
    const terminal = new FakeTerminal();
    let time = 0;
    const { report } = progressLine(terminal, () => (time += 1000));
    const seen = [
      { stage: "reading", done: 1200, of: 4608 },
      { stage: "cleaning", done: 4000, of: 4608 },
      { stage: "stories", done: 2, of: 9 },
      { stage: "pages", done: 7, of: 9300 },
    ] as const;
    expect(
      seen.map((step) => {
        report(step);
        return terminal.line.trimEnd();
      }),
    ).toEqual([
      "Reading 1,200 of 4,608 files",
      "Cleaning 4,000 of 4,608 articles",
      "Telling 2 of 9 stories",
      "Making 7 of 9,300 pages",
    ]);
    expect(terminal.written.join("")).not.toContain("\n");
  });

  test("says nothing of fewer than 200 files", () => {
    const terminal = new FakeTerminal();
    const { report, clear } = progressLine(terminal, () => 0);
    report({ stage: "reading", done: 1, of: 199 });
    report({ stage: "pages", done: 1, of: 900 });
    clear();
    expect(terminal.written).toEqual([]);
  });

  test("is written ten times a second, and at once where a stage begins", () => {
    const terminal = new FakeTerminal();
    let time = 0;
    const { report } = progressLine(terminal, () => time);
    for (time = 0; time < 1000; time += 1) report({ ...large, done: time % 200 });
    expect(terminal.written).toHaveLength(10);
    report({ stage: "cleaning", done: 0, of: 200 });
    expect(terminal.written).toHaveLength(11);
  });

  test("is taken away whole", () => {
    const terminal = new FakeTerminal();
    const { report, clear } = progressLine(terminal, () => 0);
    report(large);
    expect(terminal.line).not.toBe("");
    clear();
    expect(terminal.line.trim()).toBe("");
    expect(terminal.written.at(-1)).toMatch(/\r$/u);
  });

  test("is no longer than the terminal is wide, less one", () => {
    const terminal = new FakeTerminal(12);
    progressLine(terminal, () => 0).report(large);
    expect(terminal.line).toBe("Reading 0 o");
    const unknown = new FakeTerminal(0);
    progressLine(unknown, () => 0).report(large);
    expect(unknown.line).toBe("Reading 0 of 200 files");
  });
});

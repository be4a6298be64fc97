import { describe, expect, test } from "vitest";
import { coloured, hasColours, isScreen } from "../../src/cli/screen.ts";
import { FakeTerminal } from "./terminal.ts";

const terminal = new FakeTerminal();
const pipe = { write: (): void => undefined };

describe("hasColours", () => {
  test.for([
    ["a terminal", true, terminal, {}],
    ["a terminal where NO_COLOR is empty", true, terminal, { NO_COLOR: "" }],
    ["a terminal where NO_COLOR is 0", false, terminal, { NO_COLOR: "0" }],
    ["a terminal where NO_COLOR is 1", false, terminal, { NO_COLOR: "1" }],
    ["a dumb terminal", false, terminal, { TERM: "dumb" }],
    ["a pipe", false, pipe, {}],
  ] as const)("%s: %s", ([, has, given, environment]) => {
    expect(hasColours(given, environment)).toBe(has);
  });
});

describe("isScreen", () => {
  test.for([
    ["a terminal without colours", true, terminal, { NO_COLOR: "1" }],
    ["a dumb terminal", false, terminal, { TERM: "dumb" }],
    ["a pipe", false, pipe, { TERM: "xterm" }],
  ] as const)("%s: %s", ([, is, given, environment]) => {
    expect(isScreen(given, environment)).toBe(is);
  });
});

describe("coloured", () => {
  test("leaves the text as it is", () => {
    for (const tone of ["refusing", "informing"] as const) {
      expect(coloured("a.txt: read: a pipe", tone)).toMatch(
        /^\u001B\[\d+ma\.txt: read: a pipe\u001B\[\d+m$/u,
      );
    }
    expect(coloured("a", "refusing")).not.toBe(coloured("a", "informing"));
  });
});

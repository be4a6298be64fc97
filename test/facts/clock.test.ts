import { describe, expect, test } from "vitest";
import { clockAt, findClock } from "../../src/facts/clock.ts";

describe("clockAt", () => {
  test.for([
    ["14:05", "14:05"],
    ["at 2:05 pm", "14:05"],
    ["12:05 a.m.", "00:05"],
    ["kl. 14.05", "14:05"],
    ["à 14h05", "14:05"],
    ["14時05分", "14:05"],
    ["25:05", undefined],
    ["0:05 pm", undefined],
    ["14:75", undefined],
    ["no hour", undefined],
  ] as const)("reads %j as %s", ([text, time]) => {
    expect(clockAt(text)).toBe(time);
  });
});

test("findClock tells where it stands, a zone with it", () => {
  expect(findClock("at 14:05 GMT, it")).toEqual({ start: 3, end: 12, time: "14:05" });
});

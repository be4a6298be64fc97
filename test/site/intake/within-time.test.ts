import { describe, expect, test } from "vitest";
import { TookTooLong, withinTime } from "../../../src/site/intake/within-time.ts";

describe("withinTime", () => {
  test("gives what is made in time", () => {
    expect(withinTime(10_000, () => [1, undefined])).toEqual([1, undefined]);
    expect(withinTime(10_000, () => undefined)).toBeUndefined();
  });

  test("throws what is thrown", () => {
    const fault = new TypeError("of its own");
    expect(() =>
      withinTime(10_000, () => {
        throw fault;
      }),
    ).toThrow(fault);
  });

  test("stops what does not end, in a loop and in a regular expression", () => {
    expect(() =>
      withinTime(20, () => {
        for (;;);
      }),
    ).toThrow(TookTooLong);
    expect(() => withinTime(20, () => /^(?:a+)+$/u.test(`${"a".repeat(60)}b`))).toThrow(
      TookTooLong,
    );
    expect(withinTime(10_000, () => "goes on")).toBe("goes on");
  });
});

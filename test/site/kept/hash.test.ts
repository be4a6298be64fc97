import { describe, expect, test } from "vitest";
import { hashOf, hashOfAll } from "../../../src/site/kept/hash.ts";

describe("a hash", () => {
  test("tells apart where one input ends and the next begins", () => {
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
    expect(hashOf("ab", "")).not.toBe(hashOf("ab"));
  });

  test("is the same of a text and of its bytes", () => {
    expect(hashOf(Buffer.from("Größe"), "b")).toBe(hashOf("Größe", "b"));
  });

  test("has 22 characters of base64url", () => {
    expect(hashOf("a")).toMatch(/^[\w-]{22}$/u);
  });

  test("may be of more inputs than a call has room for", () => {
    const inputs = Array.from({ length: 300_000 }, (_, index) => String(index));
    expect(hashOfAll(inputs)).toMatch(/^[\w-]{22}$/u);
    expect(hashOfAll(inputs.slice(0, 9))).toBe(hashOf(...inputs.slice(0, 9)));
    expect(hashOfAll(inputs)).not.toBe(hashOfAll(inputs.slice(1)));
  });
});

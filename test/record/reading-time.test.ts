import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { readingMinutes } from "../../src/record/reading-time.ts";

function body(text: string): Root {
  return {
    type: "root",
    children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
  };
}

describe("readingMinutes", () => {
  test.for([
    ["", 0],
    ["One word’s enough.", 1],
    ["harbour ".repeat(238), 1],
    ["harbour ".repeat(238 * 3), 3],
    ["well-known ".repeat(238 * 2), 2],
    ["причал ".repeat(238 * 2), 2],
    ["港".repeat(255 * 2), 2],
    ["— … ¶", 0],
  ] as const)("takes %s for %d", ([text, minutes]) => {
    expect(readingMinutes(body(text))).toBe(minutes);
  });
});

import { expect, test } from "vitest";
import { parseLinkedData } from "../../src/read/html/json-ld.ts";

test("halves of a pair, which JSON can write and no page can hold, stand as U+FFFD", () => {
  const source = String.raw`{"@type": "NewsArticle", "headline": "\ud83d \ude00 \ud83d\ude00"}`;
  expect(parseLinkedData(source).entities[0]?.["headline"]).toBe("\uFFFD \uFFFD 😀");
});

test("a key that objects have by themselves is a key like any other", () => {
  const { entities } = parseLinkedData('{"@type": "A", "__proto__": {"taken": true}}');
  expect(entities).toHaveLength(1);
  expect({}).not.toHaveProperty("taken");
});

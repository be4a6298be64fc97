import { describe, expect, test } from "vitest";
import { lengthInWords, wordsIn } from "../../src/locale/words.ts";

describe("wordsIn", () => {
  test.for([
    ["", []],
    ["It rained, on 3 May.", ["It", "rained", "on", "3", "May"]],
    ["Çok güzel — e\u0301te\u0301", ["Çok", "güzel", "e\u0301te\u0301"]],
    ["東京で雨 2026", ["東", "京", "で", "雨", "2026"]],
    ["мост-2", ["мост", "2"]],
  ] as const)("of %j", ([text, words]) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

test.for([
  ["", 0],
  ["It rained, on 3 May.", 5],
  ["  two\u00a0words\n", 2],
  ["東京で雨", 2],
  ["ฝนตก", 2],
  ["雨 rain", 1.5],
  ["서울 날씨", 2],
] as const)("lengthInWords of %j is %d", ([text, length]) => {
  expect(lengthInWords(text)).toBe(length);
});

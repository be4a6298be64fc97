import { describe, expect, test } from "vitest";
import type { Day } from "../../src/day.ts";
import { findTimes } from "../../src/time/find-times.ts";
import type { Rule } from "../../src/time/rule.ts";
import { rules } from "../../src/time/rules.ts";
import { splitSentences } from "../../src/time/sentences.ts";

function found({ name }: Rule, text: string, anchor: string | undefined) {
  return findTimes(splitSentences(text), anchor as Day | undefined)
    .filter(({ rule }) => rule === name)
    .map(({ text, value }) => ({ text, value }));
}

describe.for(rules.map((rule): [string, Rule] => [rule.name, rule]))("%s", ([, rule]) => {
  test.for(rule.examples)("reads %j on %j as %j", ([marked, anchor, value]) => {
    const text = /\[(?<words>[^\]]+)\]/u.exec(marked)?.groups?.["words"];
    expect(found(rule, marked.replaceAll(/[[\]]/gu, ""), anchor)).toEqual([{ text, value }]);
  });

  test.for(rule.not)("finds nothing in %j", (text) => {
    for (const day of ["2021-11-02", "2010-05-03", undefined]) {
      expect(found(rule, text, day)).toEqual([]);
    }
  });

  test("has examples, at least two of them of what it must not find", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.not.length).toBeGreaterThan(1);
  });
});

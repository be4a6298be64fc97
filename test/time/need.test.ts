import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Held, Needs } from "../../src/time/held.ts";
import { needOf, type Need } from "../../src/time/need.ts";
import { rules } from "../../src/time/rules.ts";

function words(...each: readonly string[]): Need {
  return { kind: "words", words: each };
}

function all(...of: readonly Need[]): Need {
  return { kind: "all", of };
}

function any(...of: readonly Need[]): Need {
  return { kind: "any", of };
}

const digit: Need = { kind: "digit" };

describe("what a pattern needs", () => {
  test.for<readonly [source: string, need: Need | undefined]>([
    ["Monday", words("monday")],
    ["days?", words("day")],
    ["daily|weekly", words("daily", "weekly")],
    ["day|days|Monday", words("day")],
    [String.raw`\d{1,2}\s(?:May|June)`, all(digit, words("may", "june"))],
    ["(?:[0-3]?[0-9]|first) of", all(any(words("first"), digit), words(" of"))],
    ["(?<unit>week|month)s? ago", all(words("week", "month"), words(" ago"))],
    ["(?:last|this)? year", words(" year")],
    ["(?:last ){0,2}year", words("year")],
    ["(?:last ){2}year", all(words("last "), words("year"))],
    ["mond+ay", words("mond")],
    ["yea+r", words("yea")],
    ["yea{0,1}rly", words("rly")],
    ["(?<=aged )five(?= months)", words("five")],
    ["(?!on )Friday(?<!Good Friday)", words("friday")],
    ["(?-i:March)", words("march")],
    [String.raw`9\/11`, words("9/11")],
    [String.raw`year\.end`, all(words("year"), words("end"))],
    [String.raw`\p{L}+day`, words("day")],
    ["весной", words("весной")],
    ["[mM]ay 5", words("ay 5")],
    ["a year|in|x", undefined],
    [String.raw`(?:year|\p{N}+)`, undefined],
    ["on", undefined],
    ["the", undefined],
    ["(?:year)?", undefined],
    ["year|", undefined],
    ["", undefined],
  ])("%s", ([source, need]) => {
    expect(needOf(source)).toEqual(need);
  });

  test.for(["(year", "year)", "[0-9", "(?:year"])("is not told of %s", (source) => {
    expect(() => needOf(source)).toThrow(/cannot be read|an end without/u);
  });

  test("is asked of a text whatever its case", () => {
    const needs = new Needs();
    const holds = needs.test(all(words("may", "june"), digit));
    const told = (text: string): boolean => holds(new Held(text));
    expect(["On 5 JUNE", "5 Mayor", "June", "5 July", ""].map(told)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(told("5 ſeptember")).toBe(true); // which an expression without case takes for an s
  });
});

describe("a rule", () => {
  const needs = new Needs();
  const asked = rules.map((rule) => ({
    rule,
    holds: needs.test(needOf(rule.pattern.source)),
  }));

  /** Names of rules that match where it was said that none could. */
  function wronged(text: string): readonly string[] {
    const held = new Held(text);
    return asked.flatMap(({ rule: { name, pattern }, holds }) => {
      pattern.lastIndex = 0;
      return pattern.test(text) && !holds(held) ? name : [];
    });
  }

  const said = rules.flatMap(({ examples, not }) => [
    ...examples.map(([example]) => example.replaceAll(/[[\]]/gu, "")),
    ...not,
  ]);

  test.for(said)("is asked of %s", (text) => {
    expect(wronged(text)).toEqual([]);
    expect(wronged(text.toUpperCase())).toEqual([]);
  });

  test("is asked of whatever it matches in", () => {
    const pieces = said.flatMap((text) => text.split(/(?<=\s)|(?=[-–])/u));
    const texts = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
      .map((each) => each.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(wronged(text)).toEqual([]);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test("is not asked of most sentences", () => {
    const held = new Held("The ferry crews went back to the northern landing.");
    expect(asked.filter(({ holds }) => holds(held)).length).toBeLessThan(4);
  });
});

import { describe, expect, test } from "vitest";
import { DateTerms } from "../../src/story/date-terms.ts";
import { findNames } from "../../src/story/names.ts";
import { findNeighbours } from "../../src/story/neighbours.ts";
import { tellingOf, type Said, type Telling } from "../../src/story/tellings.ts";
import { Vocabulary } from "../../src/story/vocabulary.ts";
import { tell } from "./told.ts";

/** Counts how often it is asked what a term tells: the work of comparing. */
class Counting extends DateTerms {
  asked = 0;

  override strength(key: string, said: Said): number {
    this.asked += 1;
    return super.strength(key, said);
  }
}

/** Of one day, each of a few words of its own and of what all say. */
function tellingsOf(count: number): { tellings: readonly Telling[]; terms: Counting } {
  const sentences = Array.from(
    { length: count },
    (_, index) =>
      `On 4 May the dam burst and ${index + 10} people fled to Ostrand${index} and Haverby${index % 7}.`,
  );
  const { dated, source } = tell("2031-05-06-a.txt", ...sentences);
  const names = findNames([source]);
  const vocabulary = new Vocabulary([source], names);
  const sources = new Map([[source.path, source]]);
  const tellings = dated.map((each, index) =>
    tellingOf(each, index, { names, vocabulary, sources }),
  );
  return { tellings, terms: new Counting(tellings, vocabulary) };
}

function workOf(count: number): number {
  const { tellings, terms } = tellingsOf(count);
  expect(tellings).toHaveLength(count);
  findNeighbours(tellings, terms, 0);
  return terms.asked;
}

describe("findNeighbours", () => {
  test("compares no more for each of many accounts of a day than for each of few", () => {
    const [few, many] = [workOf(300), workOf(600)];
    expect(few).toBeGreaterThan(0);
    expect(many / 600).toBeLessThan((few / 300) * 1.25);
  });

  test("finds each pair once, the likest first", () => {
    const { tellings, terms } = tellingsOf(40);
    const found = findNeighbours(tellings, terms, -10);
    const pairs = found.map(({ one, two }) => `${one.index} ${two.index}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

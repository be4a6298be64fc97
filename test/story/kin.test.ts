import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findKin, sharesOf } from "../../src/story/kin.ts";
import { sketchOf } from "../../src/story/sketch.ts";
import type { Article } from "../../src/types.ts";
import { seeded } from "../read/nasty-text.ts";
import { articleOf } from "../read/raw-file.ts";

/** Running text of words of its own, ten a sentence. */
function story(name: string, words: number): string {
  const all = Array.from({ length: words }, (_, index) => `${name}${index}`);
  const sentences = Array.from({ length: words / 10 }, (_, index) =>
    all.slice(index * 10, index * 10 + 10).join(" "),
  );
  return `${sentences.join(". ")}.`;
}

function article(path: string, text: string, sidecar = ""): Article {
  return articleOf(text, { path, sidecar });
}

function told(articles: readonly Article[]): readonly string[] {
  const sketched = articles.map((each) => ({ article: each, sketch: sketchOf(each) }));
  return findKin(sketched, sharesOf).map(
    ({ kind, first, second, ofFirst, ofSecond }) =>
      `${first} ${kind} ${second} ${Math.round(ofFirst * 100)} ${Math.round(ofSecond * 100)}`,
  );
}

const [flood, storm, match] = [story("flood", 200), story("storm", 200), story("match", 100)];
const [bay, cape] = ["outlet: The Bay Post", "outlet: The Cape Times"];

describe("findKin", () => {
  test.for<readonly [string, readonly Article[], readonly string[]]>([
    ["nothing of different texts", [article("a.txt", flood), article("b.txt", storm)], []],
    [
      "an outlet's longer text of the same beginning, told after the shorter one by day",
      [
        article("a/2021-05-02.txt", `${flood}\n${match}`, bay),
        article("b/2021-05-01.txt", flood, bay),
      ],
      ["b/2021-05-01.txt version a/2021-05-02.txt 100 66"],
    ],
    [
      "an outlet's text of the same day by its hour",
      [
        article("a.txt", flood, `${bay}\nday: 2021-05-01\ntime: "18:00"`),
        article("b.txt", flood, `${bay}\nday: 2021-05-01\ntime: "09:00"`),
      ],
      ["b.txt version a.txt 100 100"],
    ],
    [
      "no version where a short text is a small part of an outlet's long one",
      [article("a.txt", match, bay), article("b.txt", `${match}\n${flood}\n${storm}`, bay)],
      [],
    ],
    [
      "no version where texts begin otherwise",
      [
        article("a.txt", `${match}\n${story("menu", 300)}`, bay),
        article("b.txt", `${story("other", 100)}\n${story("menu", 300)}`, bay),
      ],
      [],
    ],
    [
      "no version more than a month later, but one that is word for word the same",
      [
        article("2021-05-01.txt", flood, bay),
        article("2021-08-01.txt", `${flood}\n${match}`, bay),
        article("2021-09-01.txt", flood, bay),
      ],
      ["2021-05-01.txt version 2021-09-01.txt 100 100"],
    ],
    [
      "another outlet's text that holds it",
      [article("a.txt", match, bay), article("b.txt", `${flood}\n${match}\n${storm}`, cape)],
      ["a.txt copy b.txt 100 19"],
    ],
    [
      "nothing that shares less than half with another outlet's",
      [article("a.txt", `${flood} ${match}`, bay), article("b.txt", `${storm} ${match}`, cape)],
      [],
    ],
    [
      "whatever has one address, also where little is left of the text",
      [
        article("2021-05-01.txt", flood, "url: https://www.example.org/x/?utm_source=feed"),
        article("2021-05-02.txt", storm, "url: https://example.org/x"),
        article("2021-05-03.txt", match, "url: https://example.org/y"),
      ],
      ["2021-05-01.txt version 2021-05-02.txt 0 0"],
    ],
    [
      "short texts only where they are the same",
      [
        article("a.txt", "Rain\n\nIt rained.", bay),
        article("b.txt", "Rain\n\nIt rained.", cape),
        article("c.txt", "Rain\n\nIt rained again.", cape),
      ],
      ["a.txt copy b.txt 100 100"],
    ],
  ])("finds %s", ([, articles, expected]) => {
    expect(told(articles)).toEqual(expected);
    expect(told(articles.toReversed())).toEqual(expected);
  });

  test("names no article with itself, and each pair once, whatever the archive", () => {
    const pieces = ["a", "b", "c"].map((name) => story(name, 60));
    const archive = fc.array(
      fc.record({
        parts: fc.subarray(pieces, { minLength: 1 }),
        said: fc.constantFrom(bay, cape, "", "url: https://example.org/x"),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(archive, (texts) => {
        const articles = texts.map(({ parts, said }, index) =>
          article(`${index}.txt`, parts.join("\n"), said),
        );
        const found = told(articles);
        expect(told(articles.toReversed())).toEqual(found);
        const pairs = found.map((line) => {
          const [first = "", , second = ""] = line.split(" ");
          expect(first).not.toBe(second);
          return first < second ? first + second : second + first;
        });
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDuplicates, type Duplicate } from "../../src/story/duplicates.ts";
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

interface Given {
  readonly url?: string;
}

function article(path: string, text: string, { url }: Given = {}): Article {
  const sidecar = url === undefined ? "" : `url: ${url}`;
  return articleOf(text, { path, sidecar });
}

function told(articles: readonly Article[]): readonly string[] {
  return findDuplicates(articles).map(
    ({ kind, path, of, share }) => `${path} ${kind} ${of} ${Math.round(share * 100)}`,
  );
}

const [flood, storm, match] = [story("flood", 200), story("storm", 200), story("match", 100)];

describe("findDuplicates", () => {
  test.for<readonly [string, readonly Article[], readonly string[]]>([
    ["nothing of different texts", [article("a.txt", flood), article("b.txt", storm)], []],
    [
      "the same text, of the earliest by day",
      [
        article("2021-05-02-a.txt", flood),
        article("2021-05-01-b.txt", flood),
        article("2021-05-03-c.txt", flood),
      ],
      [
        "2021-05-02-a.txt exact 2021-05-01-b.txt 100",
        "2021-05-03-c.txt exact 2021-05-01-b.txt 100",
      ],
    ],
    [
      "the same text in other lines",
      [article("a.txt", flood), article("b.txt", flood.replace(". ", ".\n"))],
      ["b.txt exact a.txt 100"],
    ],
    [
      "a short text in a long one, told of the short one",
      [article("a.txt", `${flood}\n${storm}`), article("b.txt", flood)],
      ["b.txt near a.txt 100"],
    ],
    [
      "a short text in a later one that is mostly other words",
      [article("a.txt", match), article("b.txt", `${match}\n${flood}\n${storm}`)],
      ["a.txt near b.txt 100"],
    ],
    [
      "half a text, whatever its case and marks",
      [
        article("a.txt", flood),
        article("b.txt", `${flood.slice(0, 780).toUpperCase()} – ${match}`),
      ],
      ["b.txt near a.txt 48"],
    ],
    [
      "less than three in ten not at all",
      [article("a.txt", flood), article("b.txt", `${flood.slice(0, 300)} ${storm}`)],
      [],
    ],
    [
      "short texts only where they are the same",
      [
        article("a.txt", story("note", 40)),
        article("b.txt", `${story("note", 40)} And more.`),
        article("c.txt", story("note", 40)),
      ],
      ["c.txt exact a.txt 100"],
    ],
    [
      "versions of an address, each of the one before",
      [
        article("2021-05-01-a.txt", flood, { url: "https://example.org/x/?utm_source=feed" }),
        article("2021-05-02-b.txt", `${flood} ${match}`, { url: "http://www.example.org/x#top" }),
        article("2021-05-03-c.txt", storm, { url: "https://example.org/x" }),
        article("2021-05-03-d.txt", match, { url: "https://example.org/x?id=2" }),
      ],
      [
        "2021-05-02-b.txt version 2021-05-01-a.txt 66",
        "2021-05-03-c.txt version 2021-05-02-b.txt 0",
        "2021-05-03-d.txt near 2021-05-02-b.txt 100",
      ],
    ],
    [
      "a text of a script without spaces",
      [
        article("a.txt", "川の水があふれ、町全体の動きが止まった。" + japanese("月")),
        article("b.txt", `${japanese("月")}市長が話した。`),
      ],
      ["b.txt near a.txt 95"],
    ],
  ])("finds %s", ([, articles, expected]) => {
    expect(told(articles)).toEqual(expected);
    expect(told(articles.toReversed())).toEqual(expected);
  });

  test("does not take furniture of an outlet for shared text", () => {
    const furniture = story("menu", 100);
    const articles = Array.from({ length: 40 }, (_, index) =>
      article(`${index}.txt`, `${story(`own${index}x`, 120)}\n${furniture}`),
    );
    expect(told(articles)).toEqual([]);
  });

  test("finds what everybody prints, and names three others at most", () => {
    const articles = Array.from({ length: 60 }, (_, index) =>
      article(`${String(index).padStart(2, "0")}.txt`, `${flood} Outlet${index} reports.`),
    );
    const found = findDuplicates(articles);
    const named = Map.groupBy(found, ({ path }) => path);
    expect(named.size).toBeGreaterThanOrEqual(59);
    for (const others of named.values()) expect(others.length).toBeLessThanOrEqual(3);
  });
});

function japanese(seed: string): string {
  return Array.from({ length: 120 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 37 + (seed.codePointAt(0) ?? 0)) % 5000)),
  ).join("");
}

describe("findDuplicates, of any archive", () => {
  const pieces = ["a", "b", "c", "d"].map((name) => story(name, 60));
  const archive = fc
    .array(fc.subarray(pieces, { minLength: 1 }), { maxLength: 12 })
    .map((texts) => texts.map((parts, index) => article(`${index}.txt`, parts.join("\n"))));

  test("tells the same whatever the order, of two different articles each time, each pair once", () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const found = findDuplicates(articles);
        expect(findDuplicates(articles.toReversed())).toEqual(found);
        const paths = new Set(articles.map(({ path }) => path));
        for (const { path, of, share } of found) {
          expect(paths.has(path) && paths.has(of) && path !== of).toBe(true);
          expect(share >= 0 && share <= 1).toBe(true);
        }
        const pairs = found.map(({ path, of }) => [path, of].toSorted().join(" "));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  test("names every article that holds another's whole text", () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const found = new Set(findDuplicates(articles).map(({ path }: Duplicate) => path));
        const texts = new Map<string, number>();
        for (const { body } of articles) {
          const text = JSON.stringify(body);
          texts.set(text, (texts.get(text) ?? 0) + 1);
        }
        const copies = [...texts.values()].reduce((sum, count) => sum + count - 1, 0);
        expect(found.size).toBeGreaterThanOrEqual(copies);
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/day.ts";
import { findTimes } from "../../src/time/find-times.ts";
import { rules } from "../../src/time/rules.ts";
import { splitSentences } from "../../src/time/sentences.ts";

const anchor = "2021-11-02" as Day;
const seeds = new URL("../../articles/burns-patrushev-visit/", import.meta.url);

function times(text: string, day: Day | undefined = anchor) {
  return findTimes(splitSentences(text), day);
}

/** The paragraphs from the one that begins with `first` to the one that ends with `last`. */
function body(file: string, first: string, last: string): string {
  const text = readFileSync(new URL(file, seeds), "utf8");
  return text.slice(text.lastIndexOf(first), text.indexOf(last) + last.length);
}

describe("findTimes on the seed articles", () => {
  test("finds what RT says", () => {
    const text = body("rt.txt", "CIA director William", "achieved practically nothing.");
    expect(times(text).map(({ text, type, value, edtf }) => [text, type, value, edtf])).toEqual([
      ["Tuesday", "DATE", "2021-11-02", "2021-11-02"],
      ["November 2-3", "DATE", "2021-11-02/2021-11-03", "2021-11-02/2021-11-03"],
      ["the past few weeks", "DURATION", "PXW", undefined],
      ["Last month", "DATE", "2021-10", "2021-10"],
      ["three-day", "DURATION", "P3D", undefined],
      ["October", "DATE", "2021-10", "2021-10"],
    ]);
  });

  test("finds what The Moscow Times says", () => {
    const text = body("the-moscow-times.txt", "U.S. Central Intelligence", "director in March.");
    expect(times(text).map(({ text, type, value, edtf }) => [text, type, value, edtf])).toEqual([
      ["Tuesday", "DATE", "2021-11-02", "2021-11-02"],
      ["two days", "DURATION", "P2D", undefined],
      ["years", "DURATION", "PXY", undefined],
      ["2014", "DATE", "2014", "2014"],
      ["June", "DATE", "2021-06", "2021-06"],
      ["Tuesday", "DATE", "2021-11-02", "2021-11-02"],
      ["the past year", "DURATION", "P1Y", undefined],
      ["last month", "DATE", "2021-10", "2021-10"],
      ["2005-2008", "DATE", "2005/2008", "2005/2008"],
      ["March", "DATE", "2021-03", "2021-03"],
    ]);
  });
});

describe("findTimes", () => {
  test("gives offsets into the text that was split", () => {
    const text = "  It rained.\n\nOn Monday it stopped.";
    const [monday] = times(text);
    expect(text.slice(monday?.start, monday?.end)).toBe("Monday");
  });

  test("says which rule read it and against which day", () => {
    expect(times("It fell on Monday, as in 1999.")).toEqual([
      expect.objectContaining({
        value: "2021-11-01",
        rule: "weekday",
        against: { by: "article", value: anchor },
      }),
      expect.not.objectContaining({ against: expect.anything() }),
    ]);
  });

  test("without an anchor finds only what needs none", () => {
    const text =
      "Two years ago, on Monday, May 3, it rained for two days. Last March was dry. In 1999, on 3 May 2001 and every Friday it did not.";
    expect(findTimes(splitSentences(text), undefined).map(({ value }) => value)).toEqual([
      "P2D",
      "1999",
      "2001-05-03",
      "XXXX-WXX-5",
    ]);
  });

  test.for([
    ["It fell at 2 p.m. (14:00 GMT) on Monday.", "2021-11-01T14:00"],
    ["On 3 May 2020, at 14:05, it fell.", "2020-05-03T14:05"],
    ["It fell at 14:05.", "2021-11-02T14:05"],
  ])("puts the clock time of %j on its day", ([text = "", value]) => {
    expect(times(text).find(({ type }) => type === "TIME")?.value).toBe(value);
  });

  test.for([
    ["a 31st of February", "On 31 February 2021 and on April 31 it rained."],
    ["a 45th of May", "On the 45th of May they danced."],
    ["the year 0", "On 1 January 0000 and on 0000-01-01 nothing was."],
    ["a year before the first", "9,000 years ago there was ice."],
    ["a range that ends before it starts", "It sat on June 5-3, 2019."],
    ["fractions, prices and scores", "He paid $1999 for 1/2 of it and won 3:10."],
    ["false friends", "He may march in the sun, sat for a second and wed Jan."],
  ])("finds nothing in %s", ([, text = ""]) => {
    expect(times(text)).toEqual([]);
  });

  test.for(["0001-01-01", "0001-01-05", "9999-12-31"])("stays in the calendar on %s", (day) => {
    const text =
      "Last week, next week, last month, next year, 300 years ago, on Monday, tomorrow, yesterday night, in March, this weekend, last winter, May 3-5, June 4, this century, next decade, last quarter. They will meet on Sunday night, tomorrow night, in December and January.";
    for (const { value } of times(text, day as Day)) {
      expect(value).toMatch(/^(?!0000)\d{2,4}(?:\D|$)/u);
    }
  });

  test("has rules with names of their own", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

const words = fc.constantFrom(
  ..."on in the last next past two 31 2 3 2014 2005-2008 November Nov. May March Tuesday every few days weeks year years ago later , . – - $ 14:05 p.m. February 99999 today night a will от марта года 😀 \n\n".split(
    " ",
  ),
);
const newsy = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));
const anyText = fc.oneof(newsy, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
const anyAnchor = fc.constantFrom<(Day | undefined)[]>(
  undefined,
  anchor,
  "2000-02-29" as Day,
  "0001-01-01" as Day,
  "9999-12-31" as Day,
);

function values(text: string): ReadonlySet<string> {
  return new Set(times(text).map(({ value }) => value));
}

describe("findTimes on any text", () => {
  test("never throws, and gives sorted mentions that match the text and do not overlap", () => {
    fc.assert(
      fc.property(anyText, anyAnchor, (text, day) => {
        let last = 0;
        for (const mention of findTimes(splitSentences(text), day)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  const megabyte = 1_000_000;
  test.for([
    "a",
    "a ",
    "1",
    "1 ",
    "1-",
    "1,",
    "May ",
    "the ",
    "Tuesday ",
    "two years ",
    ".",
    "\n",
    "(",
    "“",
    " ",
  ])("reads a megabyte of %j as it reads a line of it", { timeout: 60_000 }, (piece) => {
    expect(values(piece.repeat(megabyte / piece.length))).toEqual(values(piece.repeat(3)));
  });
});

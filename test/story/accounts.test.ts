import { describe, expect, test } from "vitest";
import { findAccounts, paragraphsOf } from "../../src/story/accounts.ts";
import { articleOf } from "../read/raw-file.ts";

/** Each account as its date, its words and, in brackets, what dates them. */
function told(text: string): readonly string[] {
  const article = articleOf(text, { path: "2021-11-02-a.txt", sidecar: "title: A" });
  return findAccounts(article, paragraphsOf(article)).map(({ account, date }) => {
    const { sentence, words, mentionWithin: by } = account;
    return `${date}: ${words}${by ? ` [${sentence.slice(by.start, by.end)}]` : ""}`;
  });
}

describe("findAccounts", () => {
  test.for<readonly [string, string, readonly string[]]>([
    [
      "a sentence with one date, and the lead by the article's day",
      "The bridge across the river fell. It was built in 1967.",
      ["2021-11-02: The bridge across the river fell.", "1967: It was built in 1967. [1967]"],
    ],
    [
      "a clause for each date of a sentence",
      "He came to Graz in 1990, and he left it in 1995.",
      ["1990: He came to Graz in 1990 [1990]", "1995: and he left it in 1995. [1995]"],
    ],
    [
      "the two ends of a range once, by both",
      "It sat between May 3 and May 7, and it closed on June 5.",
      [
        "2021-05-03/2021-05-07: It sat between May 3 and May 7 [May 3 and May 7]",
        "2021-06-05: and it closed on June 5. [June 5]",
      ],
    ],
    [
      "what a clause gives twice once",
      "In 1990 he came and in 1995 saw her off in 1995 or 1996.",
      [
        "1990: In 1990 he came [1990]",
        "1995: and in 1995 saw her off in 1995 or 1996. [1995]",
        "1996: and in 1995 saw her off in 1995 or 1996. [1996]",
      ],
    ],
    [
      "the whole sentence where a clause is hardly more than its date",
      "The first test of the sluice failed on 3 May, and the second on 16 May.",
      [
        "2021-05-03: The first test of the sluice failed on 3 May [3 May]",
        "2021-05-16: The first test of the sluice failed on 3 May, and the second on 16 May. [16 May]",
      ],
    ],
    [
      "no year by the hours of a live page",
      "The crowd grew on Monday. 2030: The speech has begun. 2019: The dam fell.",
      ["2021-11-01: The crowd grew on Monday. [Monday]", "2019: 2019: The dam fell. [2019]"],
    ],
    [
      "what is said and what is to come apart",
      "The panel announced on Monday that it will meet on 5 December in Bern.",
      [
        "2021-11-01: The panel announced on Monday [Monday]",
        "2021-12-05: it will meet on 5 December in Bern. [5 December]",
      ],
    ],
    [
      "no lead by the article's day whose paragraph gives another one of these days",
      "The minister has left the country. He flew out on Monday.",
      ["2021-11-01: He flew out on Monday. [Monday]"],
    ],
    [
      "a day that is counted from the paragraph before",
      "It opened on 3 May 2019 in Oslo.\n\nThe next day it burned down.",
      [
        "2019-05-03: It opened on 3 May 2019 in Oslo. [3 May 2019]",
        "2019-05-04: The next day it burned down. [The next day]",
      ],
    ],
  ])("tells %s", ([, text, expected]) => {
    expect(told(text)).toEqual(expected);
  });

  test("reads a megabyte without a full stop", () => {
    const piece = "In May–June 2020 it was dry ";
    const article = articleOf(piece.repeat(1_000_000 / piece.length), { path: "2021-11-02-a.txt" });
    const found = findAccounts(article, paragraphsOf(article));
    expect(new Set(found.map(({ date }) => date as string))).toEqual(new Set(["2020-05/2020-06"]));
  }, 60_000);
});

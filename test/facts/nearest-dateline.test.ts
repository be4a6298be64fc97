import { describe, expect, test } from "vitest";
import { nearestDateline, statedBelow } from "../../src/facts/nearest-dateline.ts";
import { firstParagraph, textPage } from "./page.ts";

const headline = "Storm reaches the coast and keeps the ships in harbour";

function found(head: string): string | undefined {
  const { blocks, open, start, at } = textPage(head);
  return nearestDateline(blocks, open, { headline: at(headline), start }, {})?.dateline.day;
}

function below(foot: string): string | undefined {
  const { blocks, open, start } = textPage(headline, foot);
  return statedBelow(blocks, open, start, {})?.dateline.day;
}

describe("nearestDateline", () => {
  test.for<[string, string]>([
    ["below the headline", `${headline}\n\n2 November 2021`],
    ["beside names", `${headline}\n\nJane Doe, 2 November 2021`],
    ["shortly above it", `2 November 2021\n\n${headline}`],
    ["before one above it", `4 November 2021\n\n${headline}\n\nBy Jane Doe\n2 November 2021`],
    ["said to be of publication", `${headline}\n\n4 May 2020\n\nPublished 2 November 2021`],
    ["before a change", `${headline}\n\nUpdated 4 November 2021\nPosted 2 November 2021`],
    ["below its label", `${headline}\n\nPublished:\n2 November 2021\nUpdated:\n4 November 2021`],
    ["the earlier of two", `${headline}\n\n2 November 2021November 4, 2021`],
  ])("reads the day %s", ([, head]) => {
    expect(found(head)).toBe("2021-11-02");
  });

  test.for<[string, string]>([
    ["a change", `${headline}\n\nUpdated on 4 November 2021`],
    ["a change below its label", `${headline}\n\nLast updated\n4 November 2021`],
    ["the day of the visit", `4 November 2021\n${"Menu\n".repeat(6)}\n${headline}`],
    [
      "a teaser in the text",
      `${headline}\n\n${firstParagraph}\n\nStorm Hits The Northern Coast And Its Ships | 2 November 2021`,
    ],
    [
      "a caption below the first line",
      `${headline}\n\n${firstParagraph}\n\nPicture taken November 2, 2021.`,
    ],
    ["a short sentence", `${headline}\n\n${firstParagraph}\n\nFlash forward to 2 November 2021.`],
    ["the end of a sentence", `${headline}\n\n${firstParagraph}\n\n, Tuesday, Nov. 2, 2021.`],
    ["a sentence", `${headline}\n\nThe harbour was closed on 2 November 2021`],
  ])("takes no day from %s", ([, head]) => {
    expect(found(head)).toBeUndefined();
  });
});

describe("statedBelow", () => {
  test("reads what is said to be the day of publication", () => {
    expect(below("Published: 2 November 2021\nUpdated: 4 November 2021")).toBe("2021-11-02");
  });

  test.for([
    "2 November 2021",
    "Jane says 2 November 2021",
    "Posted 2 November 2021\nPosted 3 November 2021",
    "Updated 2 November 2021",
  ])("knows none by %j", (foot) => {
    expect(below(foot)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { findHeadlineAt } from "../../../src/facts/headline/headline.ts";
import { textPage } from "../page.ts";

const headline = "Storm reaches the coast and keeps the ships in harbour";

function found(head: string, foot?: string): string | undefined {
  const { blocks, open, start } = textPage(head, foot);
  return findHeadlineAt(blocks, new Set(open), start)?.text;
}

describe("findHeadlineAt", () => {
  test.for<[string, string]>([
    ["alone", headline],
    ["above a dateline", `${headline}\n\n2 November 2021`],
    ["between a section and a byline", `Weather\n\n${headline}\n\nBy Jane Doe\nNovember 2, 2021`],
    [
      "above a deck",
      `${headline}\n\nThe masts of two boats are broken, and the school stays closed until Friday.\n\nJane Doe\n2 November 2021`,
    ],
    [
      "above buttons and a caption",
      `${headline}\n\nBy Jane Doe\n2 November 2021\nShare\nPrint\n\nThe quay on Tuesday. Photo: John Smith`,
    ],
    ["below its copy in a breadcrumb", `Home\nWeather\n${headline}\n\n${headline}\n\nBy Jane Doe`],
    [
      "above a table of contents",
      `${headline}\n\nBy Jane Doe\n\nContents\n\nWhat broke\nWho left\nWhat is closed\nHow long it lasts`,
    ],
  ])("finds it %s", ([, head]) => {
    expect(found(head)).toBe(headline);
  });

  test.for<[string, string]>([
    ["an outlet behind a bar", `${headline} | The Lantern\n\nBy Jane Doe`],
    ["sections before it", `Home » Weather » ${headline}\n\nBy Jane Doe`],
    ["a kicker before it", `${headline}\n\nWeather: ${headline}\n\nBy Jane Doe\n2 November 2021`],
  ])("leaves off %s", ([, head]) => {
    expect(found(head)).toBe(headline);
  });

  test("never takes a dateline, a byline or a long sentence", () => {
    const { blocks, open, start, at } = textPage("By Jane Doe\n\n2 November 2021");
    const index = findHeadlineAt(blocks, new Set(open), start)?.index;
    expect([at("By Jane Doe"), at("2 November 2021"), start]).not.toContain(index);
  });

  test("takes open blocks only", () => {
    const { blocks, open, start, at } = textPage(`${headline}\n\nBy Jane Doe`);
    const rest = new Set(open.filter((index) => index !== at(headline)));
    expect(findHeadlineAt(blocks, rest, start)?.text).not.toBe(headline);
  });
});

import { describe, expect, test } from "vitest";
import { findBody } from "../../../src/mark/body/body.ts";
import { nearBody } from "../../../src/mark/body/near-body.ts";
import { readText } from "../../../src/read/text.ts";
import { prose } from "./prose.ts";

const menu = [
  "Menu",
  "Home",
  "World",
  "Politics",
  "Business",
  "Sport",
  "Culture",
  "Log in",
  "Search",
];
const headline = "Harbour closes after a third ship runs aground";
const below = [
  "Related stories",
  "What the winter storms did to the coast",
  "Council turns down plan for a wider channel",
  "Most read",
  "Ten islands to see this summer",
  "Comments",
  "Log in to reply",
  "About us",
  "Contact",
  "Privacy policy",
  "© 2019 The Bay Wire. All rights reserved.",
];

function kept(lines: readonly string[]): readonly string[] {
  const { blocks } = readText(lines.join("\n\n"));
  const cut = new Set(findBody(blocks, []).cuts.map(({ block }) => block));
  return blocks.filter((_, index) => !cut.has(index)).map(({ text }) => text);
}

describe("findBody", () => {
  test("keeps the article and cuts the menu, the lists and the footer of its page", () => {
    expect(kept([...menu, headline, ...prose, ...below])).toEqual(prose);
  });

  test("keeps a subhead and a list between paragraphs", () => {
    const middle = [
      "What is known so far:",
      "The tanker carried 90,000 tonnes of oil.",
      "The pilot had left the ship at one in the afternoon.",
    ];
    const body = [...prose.slice(0, 3), ...middle, ...prose.slice(3)];
    expect(kept([...menu, headline, ...body, ...below])).toEqual(body);
  });

  test("says of each cut where the line stands and what speaks against it", () => {
    const { blocks } = readText([...menu, headline, ...prose, ...below].join("\n\n"));
    const { cuts, start } = findBody(blocks, []);
    expect(start).toBe(menu.length + 1);
    expect(cuts[0]?.rule).toBe("above-body");
    expect(cuts.at(-1)?.rule).toBe("below-body");
    for (const { why } of cuts) expect(why).toMatch(/^stands (?:above|between|below) .+/u);
  });

  test("leaves a block that a named rule cuts to that rule", () => {
    const { blocks } = readText([...menu, headline, ...prose, ...below].join("\n\n"));
    const cuts = findBody(blocks, [{ block: 0, rule: "teaser-label", why: "is a label" }]).cuts;
    expect(cuts.map(({ block }) => block)).not.toContain(0);
  });

  test.for([
    ["a headline and two sentences", [headline, ...prose.slice(0, 2)]],
    ["a short text of many lines", Array.from({ length: 20 }, (_, at) => `Line ${at} of it.`)],
    ["an article that was cleaned before", prose],
  ] as const)("keeps %s whole", ([, lines]) => {
    expect(kept(lines)).toEqual(lines);
  });

  test.for([
    ["one line of 5 MB", ["word and another word. ".repeat(220_000)]],
    ["100,000 short lines", Array.from({ length: 100_000 }, (_, at) => `Line ${at % 977}`)],
    ["a line without a space", ["x".repeat(5_000_000), ...prose, ...below]],
    ["one line again and again", Array.from({ length: 50_000 }, () => prose[0] ?? "")],
  ] as const)("ends soon for %s", { timeout: 20_000 }, ([, lines]) => {
    const { blocks } = readText(lines.join("\n\n"));
    expect(findBody(blocks, []).cuts.length).toBeLessThanOrEqual(blocks.length);
  });
});

describe("nearBody", () => {
  test("leaves out what stands far above the body", () => {
    const open = Array.from({ length: 200 }, (_, at) => at);
    expect(nearBody(open, 180)).toEqual(open.slice(60));
    expect(nearBody(open, undefined)).toEqual(open);
  });
});

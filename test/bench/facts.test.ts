import { describe, expect, test } from "vitest";
import { judge } from "../../bench/facts.ts";

describe("judge", () => {
  test.for([
    ["title", "Floods – “worst” in years", 'FLOODS: "worst" in years!', "right"],
    ["title", "Große Flut", "GROSSE FLUT", "right"],
    ["title", "Ⅳ ﬁnds", "IV finds", "right"],
    ["title", "Floods", "Floods - The Example", "wrong"],
    ["title", "Floods", undefined, "absent"],
    ["title", null, "Floods", undefined],
    ["authors", "Jane Doe, José Núñez", "By José Núñez and Jane Doe", "wrong"],
    ["authors", "Jane Doe, José Núñez", "By José Núñez, Jane Doe", "right"],
    ["authors", "Jane Doe", "jane doe", "right"],
    ["authors", "Jane Doe", "", "absent"],
    ["authors", "", "Jane Doe", undefined],
    ["day", "2024-05-03 23:47:42+00:00", "2024-05-03", "right"],
    ["day", "2024-05-03", "2024-05-03T22:00:00Z", "right"],
    ["day", "2024-05-03", "2024-05-04", "wrong"],
    ["day", "2024-05-03", "3 May 2024", "absent"],
    ["day", "2003-11", "2003-11-01", undefined],
  ] as const)("%s: gold %j, found %j", ([fact, stated, said, verdict]) => {
    const gold = { articleBody: "", title: stated, author: stated, date: stated };
    const found = { body: "", title: said, authors: said, date: said };
    expect(judge(fact, gold, found)).toBe(verdict);
  });
});

import { describe, expect, test } from "vitest";
import type { Day } from "../../src/day.ts";
import { findAccounts, paragraphsOf } from "../../src/story/accounts.ts";
import type { Article } from "../../src/types.ts";

function accounts(paragraphs: readonly string[], day: string | undefined = "2021-11-03") {
  const evidence = [{ kind: "sidecar" as const, text: "" }];
  const article: Article = {
    path: "a.txt",
    sha256: "",
    facts: {
      title: { value: "t", evidence },
      ...(day !== "" && { day: { value: day as Day, evidence } }),
    },
    body: {
      type: "root",
      children: paragraphs.map((value) => ({
        type: "paragraph",
        children: [{ type: "text", value }],
      })),
    },
    marks: [],
    sidecar: {},
  };
  return findAccounts(article, paragraphsOf(article), "a.txt").map(({ account, date }) => [
    date,
    account.words,
  ]);
}

describe("findAccounts", () => {
  test("tells what was said from what is to come", () => {
    expect(
      accounts(["The panel announced on Tuesday that it will meet on 5 December in Bern."]),
    ).toEqual([
      ["2021-11-02", "The panel announced on Tuesday"],
      ["2021-12-05", "it will meet on 5 December in Bern."],
    ]);
  });

  test("takes both ends of a stretch for one event", () => {
    expect(accounts(["He was the ambassador in Rome from 2005 to 2008."])).toEqual([
      ["2005/2008", "He was the ambassador in Rome from 2005 to 2008."],
    ]);
  });

  test("dates a lead without a date of its own by the article's day", () => {
    expect(accounts(["The minister has left the country for good.", "It rained in Bern."])).toEqual(
      [["2021-11-03", "The minister has left the country for good."]],
    );
  });

  test("leaves a lead undated whose paragraph gives another day", () => {
    expect(accounts(["The minister has left the country. He flew out on Monday."])).toEqual([
      ["2021-11-01", "He flew out on Monday."],
    ]);
  });

  test("reads a date by those of the paragraph before", () => {
    expect(accounts(["It opened on 3 May 2019 in Oslo.", "The next day it burned down."])).toEqual([
      ["2019-05-03", "It opened on 3 May 2019 in Oslo."],
      ["2019-05-04", "The next day it burned down."],
    ]);
  });

  test("finds only absolute dates in an undated article", () => {
    expect(accounts(["On Monday it rained in Bern. In 2014 it was dry."], "")).toEqual([
      ["2014", "In 2014 it was dry."],
    ]);
  });
});

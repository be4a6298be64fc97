import { describe, expect, test } from "vitest";
import { findSignature, signedBelow } from "../../../src/facts/signature/signature.ts";
import { textPage } from "../page.ts";

const headline = "Storm reaches the coast and keeps the ships in harbour";

function found(head: string): readonly string[] | undefined {
  const { blocks, open, start, at } = textPage(`Weather\n\n${headline}\n\n${head}`);
  return findSignature(blocks, open, { headline: at(headline), start }, {})?.names;
}

function below(foot: string): readonly string[] | undefined {
  const { blocks, open, start } = textPage(headline, foot);
  return signedBelow(blocks, open, start, {})?.names;
}

describe("findSignature", () => {
  test.for([
    ["By Jane Doe\n2 November 2021", ["Jane Doe"]],
    ["By Jane Doe and John Smith\n2 November 2021", ["Jane Doe", "John Smith"]],
    ["Jane Doe\n2 November 2021", ["Jane Doe"]],
    ["Jane Doe\nStaff Writer\n2 November 2021", ["Jane Doe"]],
    ["Jane Doe, 2 November 2021 14:05", ["Jane Doe"]],
    ["Author of the article:\nJane Doe\nPublished Nov 2, 2021", ["Jane Doe"]],
    ["Jane Doe – Journalist\nJohn Smith – Journalist\n2 November 2021", ["Jane Doe", "John Smith"]],
    ["Von\nJane Doe\n02.11.2021, 14:05 Uhr", ["Jane Doe"]],
    [
      "The masts of two boats are broken, and the school stays closed.\n\nJane Doe\n2 November 2021",
      ["Jane Doe"],
    ],
  ] as const)("reads %j", ([head, names]) => {
    expect(found(head)).toEqual(names);
  });

  test.for([
    "2 November 2021",
    "Share This Article\n2 November 2021",
    "Photo: Jane Doe\n2 November 2021",
    "Reviewed by Jane Doe\n2 November 2021",
    "Latest News\nSubscribe Now\nHarbour Guides",
  ])("knows nobody by %j", (head) => {
    expect(found(head)).toBeUndefined();
  });
});

describe("signedBelow", () => {
  test.for(["Written by Jane Doe", "Author: Jane Doe", "Written by\nJane Doe"])(
    "reads %j",
    (foot) => {
      expect(below(foot)).toEqual(["Jane Doe"]);
    },
  );

  test.for(["Jane Doe", "By Jane Doe", "Written by Jane Doe\n\nWritten by John Smith", "Authors"])(
    "knows nobody by %j",
    (foot) => {
      expect(below(foot)).toBeUndefined();
    },
  );
});

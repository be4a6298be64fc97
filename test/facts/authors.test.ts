import { describe, expect, test } from "vitest";
import { articleOf, marksOf, placesOf } from "../read/raw-file.ts";

const story = "It came in the night, people said on Monday.";

describe("clean", () => {
  test.for([
    ["By Jane Doe", ["Jane Doe"]],
    ["by Jane Doe", ["Jane Doe"]],
    ["BY JANE DOE", ["JANE DOE"]],
    ["By: Jane Doe", ["Jane Doe"]],
    ["By Jane Doe and John Smith", ["Jane Doe", "John Smith"]],
    ["By Jane Doe, John Smith and Ann O’Neill", ["Jane Doe", "John Smith", "Ann O’Neill"]],
    ["By Jane Doe, John Smith, and Ann Lee", ["Jane Doe", "John Smith", "Ann Lee"]],
    ["By Jane Doe & John Smith", ["Jane Doe", "John Smith"]],
    ["By J. K. Doe", ["J. K. Doe"]],
    ["By Jean-Luc de la Tour", ["Jean-Luc de la Tour"]],
    ["By Élodie Çelik", ["Élodie Çelik"]],
    ["Von Jane Doe und John Smith", ["Jane Doe", "John Smith"]],
    ["Par Jane Doe, AFP", ["Jane Doe"]],
    ["Por: Jane Doe", ["Jane Doe"]],
    ["Автор: Анна Ли", ["Анна Ли"]],
    ["Written by Jane Doe, staff writer", ["Jane Doe"]],
  ] as const)("reads the byline %j", ([line, names]) => {
    const article = articleOf(`A storm reaches the coast\n${line}\n${story}`);
    expect(article.facts.authors).toEqual({
      value: names,
      evidence: [{ kind: "line", text: line, lines: { from: 2, to: 2 } }],
    });
    expect(marksOf(article)).toEqual(["1-1 claimed title", "2-2 claimed authors", "3-3 kept"]);
  });

  test.for([
    "By the harbour",
    "By Monday it was over.",
    "By 2021",
    "By Monday",
    "By Jane Doe, the harbour was closed.",
    "By land and sea",
    "Bye Jane Doe",
    "The book by Jane Doe",
    "By",
  ])("does not take %j for one", (line) => {
    const article = articleOf(`A storm reaches the coast\n${line}\n${story}`);
    expect(article.facts).not.toHaveProperty("authors");
    expect(marksOf(article)[1]).toBe("2-2 kept");
  });

  test("looks for a byline at the top only", () => {
    const lines = Array.from({ length: 12 }, (_, index) => `Sentence ${index} of the story.`);
    const text = ["A headline", ...lines, "By Jane Doe", story].join("\n");
    expect(articleOf(text).facts).not.toHaveProperty("authors");
  });

  test("takes a person's word before the byline, which it still claims", () => {
    const article = articleOf(`A headline\nBy Jane Doe\n${story}`, {
      sidecar: "authors: [J. Doe]",
    });
    expect(article.facts.authors?.value).toEqual(["J. Doe"]);
    expect(placesOf(article.facts.authors?.evidence ?? [])).toEqual(["sidecar"]);
    expect(marksOf(article)[1]).toBe("2-2 claimed authors");
  });
});

import { describe, expect, test } from "vitest";
import { summaryOf } from "../../src/story/summary.ts";
import { extractTerms } from "../../src/story/terms.ts";
import type { Account } from "../../src/types.ts";

function summary(...sentences: readonly string[]) {
  const accounts = sentences.map((words, index): Account => ({
    path: `${index}.txt`,
    articleTitle: "t",
    words,
    sentence: words,
    within: { start: 0, end: words.length },
    paragraph: "p-1",
    isLead: false,
    origin: `${index}.txt`,
    id: `e-${index}`,
  }));
  return summaryOf(accounts, extractTerms(sentences));
}

describe("summaryOf", () => {
  test("takes the words that share most with the others'", () => {
    const central = "The ferry Aurora sank off Bergen with forty aboard.";
    expect(
      summary(
        "Its owner wept that day in front of the cameras.",
        central,
        "Divers found the ferry Aurora, which sank off Bergen.",
        "Forty people were aboard when she sank.",
      ),
    ).toEqual({ account: 1, words: central });
  });

  test("prefers a sentence to a fragment", () => {
    const whole = "The ferry Aurora sank off Bergen in a storm.";
    expect(summary("The ferry Aurora sank", whole)?.words).toBe(whole);
  });

  test("prefers a sentence to a clause that is cut from the start of one", () => {
    const whole = "The ferry Aurora sank off Bergen with forty aboard.";
    expect(summary("and the ferry Aurora sank off Bergen with forty aboard.", whole)?.words).toBe(
      whole,
    );
  });

  test("is the only account's words where there is one, and none where there is none", () => {
    expect(summary("It sank.")).toEqual({ account: 0, words: "It sank." });
    expect(summary()).toBeUndefined();
  });
});

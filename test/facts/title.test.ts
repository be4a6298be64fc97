import { describe, expect, test } from "vitest";
import { articleOf, cleanText, marksOf, paragraphsOf, placesOf } from "../read/raw-file.ts";

const lead =
  "A storm has come to the coast, and ships are kept in the harbour until it has passed.";

test.for(["news.txt", "news.html", "news.md"])(
  "a title of %s is no longer than a list can hold",
  (path) => {
    const [open, close] = {
      "news.txt": ["", "\n\n"],
      "news.html": ["<h1>", "</h1>"],
      "news.md": ["# ", "\n\n"],
    }[path]!;
    const titleOf = (length: number): string =>
      articleOf(`${open}${"x".repeat(length)}${close}It rained on Monday.`, { path }).facts.title
        .value;
    expect([999, 1000].map((length) => titleOf(length).length)).toEqual([999, 1000]);
    expect(titleOf(1001)).toBe(`${"x".repeat(80)}…`);
  },
);

test("the first words of a lead end in a whole character", () => {
  const { title } = articleOf(`${"x".repeat(79)}😀😀 and so on, it rained.`).facts;
  expect(title.value).toBe(`${"x".repeat(79)}…`);
});

describe("clean", () => {
  test.for([
    ["a line at the top", `A storm reaches the coast\n\n${lead}`, 1],
    ["the line after a dateline", `2 Nov 2021\nA storm reaches the coast\n\n${lead}`, 2],
    ["the line after a byline", `By Jane Doe\nA storm reaches the coast\n\n${lead}`, 2],
    ["the line after one that is cut", `Read more\nA storm reaches the coast\n\n${lead}`, 2],
  ] as const)("takes %s for the title", ([, text, line]) => {
    const article = articleOf(text);
    expect(article.facts.title).toEqual({
      value: "A storm reaches the coast",
      evidence: [
        { kind: "line", text: "A storm reaches the coast", lines: { from: line, to: line } },
      ],
    });
    expect(paragraphsOf(article)).toEqual([lead]);
  });

  test.for([
    "“We stay,” they say",
    "Will the harbour close?",
    "Ships stay in the harbour!",
    "Storm reaches the U.S.",
    "Harbour bought by Acme Inc.",
    "Шторм достиг берега",
  ])("takes %j for a headline", (line) => {
    expect(articleOf(`${line}\n\n${lead}`).facts.title.value).toBe(line);
  });

  test.for([
    "The storm has come.",
    "The storm has come…",
    "“The storm has come.”",
    "In the north:",
    `${"word ".repeat(45)}word`,
  ])("does not take %j for one", (line) => {
    const article = articleOf(`${line}\n\n${lead}`);
    expect(placesOf(article.facts.title.evidence)).toEqual(["lead 1"]);
    expect(paragraphsOf(article)).toEqual([line, lead]);
  });

  test.for(["Updated 3 November 2021", "Last updated: Nov. 3, 2021 14:05"])(
    "does not take %j above a headline for one",
    (line) => {
      const text = `2 Nov 2021\n${line}\nA storm reaches the coast\n\n${lead}`;
      expect(articleOf(text).facts.title.value).toBe("A storm reaches the coast");
    },
  );

  test("takes the first words of the lead where there is no headline, and says so", () => {
    const { facts, marks } = articleOf(`${lead}\n\nIt is cold.`);
    expect(facts.title.value).toMatch(/^A storm has come to the coast, .{20,}…$/u);
    expect(facts.title.value.length).toBeLessThanOrEqual(81);
    expect(lead.startsWith(facts.title.value.slice(0, -1))).toBe(true);
    expect(lead.charAt(facts.title.value.length - 1)).toMatch(/[\s,]/u);
    expect(facts.title.evidence).toEqual([{ kind: "lead", text: lead, lines: { from: 1, to: 1 } }]);
    expect(marks.map(({ verdict }) => verdict)).toEqual(["kept", "kept"]);
  });

  test("does not take the date of a change for the lead", () => {
    const article = articleOf(`Updated 3 November 2021\n\n${lead}`);
    expect(placesOf(article.facts.title.evidence)).toEqual(["lead 3"]);
  });

  test("takes a short lead whole", () => {
    expect(articleOf("It is cold.\n\nIt snows.").facts.title.value).toBe("It is cold.");
  });

  test("leaves a line that is all of the text in the body", () => {
    const article = articleOf("A storm reaches the coast");
    expect(article.facts.title.value).toBe("A storm reaches the coast");
    expect(placesOf(article.facts.title.evidence)).toEqual(["lead 1"]);
    expect(paragraphsOf(article)).toEqual(["A storm reaches the coast"]);
  });

  test("takes a person's word before the headline, which it still claims", () => {
    const article = articleOf(`A storm reaches the coast\n\n${lead}`, { sidecar: "title: Storm" });
    expect(article.facts.title.value).toBe("Storm");
    expect(placesOf(article.facts.title.evidence)).toEqual(["sidecar", "line 1"]);
    expect(paragraphsOf(article)).toEqual([lead]);
  });
});

describe("clean, of a .md file", () => {
  const path = "news.md";

  test("takes a heading for the title, a label above it or not", () => {
    expect(articleOf(`# The coast.\n\n${lead}`, { path }).facts.title.value).toBe("The coast.");
    const article = articleOf(`World\n\n# The *cold* coast\n\n${lead}`, { path });
    expect(article.facts.title.value).toBe("The cold coast");
    expect(marksOf(article)).toEqual(["1-1 kept", "3-3 claimed title", "5-5 kept"]);
  });

  test("never takes front matter for the lead", () => {
    const { article } = cleanText("---\nday: 2021-11-02\n---\n", { path });
    expect(article?.facts.title.value ?? "").not.toContain("---");
  });

  test("leaves a heading below the lead in the body", () => {
    const text = `${lead}\n\n## The harbour\n\nIt is closed.`;
    const given = articleOf(text, { path, sidecar: "title: Storm" });
    expect(paragraphsOf(given)).toEqual([lead, "The harbour", "It is closed."]);
    expect(placesOf(given.facts.title.evidence)).toEqual(["sidecar"]);
    expect(placesOf(articleOf(text, { path }).facts.title.evidence)).toEqual(["lead 1"]);
  });
});

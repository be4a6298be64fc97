import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../src/pipeline.ts";
import { decode } from "../src/read/encoding.ts";
import type { Article } from "../src/types.ts";
import { nastyText, seeded } from "./read/nasty-text.ts";
import { articleOf, cleanText, paragraphsOf, placesOf, rawFile } from "./read/raw-file.ts";

function seedArticle(name: string): Article {
  const path = `burns-patrushev-visit/${name}`;
  const file = new URL(`../articles/${path}`, import.meta.url);
  const sidecar = readFileSync(new URL(`${file.href}.yaml`), "utf8");
  return articleOf(readFileSync(file), { path, sidecar });
}

function cutsOf({ marks }: Article): readonly (readonly [number, string])[] {
  return marks.flatMap((mark) =>
    mark.verdict === "cut" ? [[mark.lines.from, mark.rule] as const] : [],
  );
}

describe("clean, of the article by RT", () => {
  const article = seedArticle("rt.txt");
  const { facts } = article;

  test("finds title, day, time, outlet, address and language", () => {
    expect(facts.title.value).toBe(
      "CIA director Burns makes clandestine visit to Moscow to meet top Russian security chief, amid worsening relations",
    );
    expect(facts.day?.value).toBe("2021-11-02");
    expect(facts.time?.value).toBe("14:05");
    expect(facts.outlet?.value).toBe("RT");
    expect(facts.url?.value).toBe(
      "https://www.rt.com/russia/539176-top-security-chief-met-cia-boss/",
    );
    expect(facts.language?.value).toBe("en");
    expect(facts).not.toHaveProperty("authors");
  });

  test("says where each was read", () => {
    expect(placesOf(facts.title.evidence)).toEqual(["line 4"]);
    expect(facts.day?.evidence).toEqual([
      { kind: "line", text: "2 Nov, 2021 14:05", lines: { from: 2, to: 2 } },
    ]);
    expect(placesOf(facts.time?.evidence ?? [])).toEqual(["line 2"]);
    expect(placesOf(facts.outlet?.evidence ?? [])).toEqual(["line 16", "line 26"]);
    expect(placesOf(facts.url?.evidence ?? [])).toEqual(["sidecar"]);
  });

  test("keeps 8 paragraphs", () => {
    const paragraphs = paragraphsOf(article);
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs[0]).toMatch(
      /^CIA director William Burns has visited Moscow for secret talks, /u,
    );
    expect(paragraphs.at(-1)).toMatch(/ had achieved practically nothing\.$/u);
  });

  test("cuts icon names, the repeated headline, related links and the share prompt", () => {
    expect(cutsOf(article)).toEqual([
      [1, "icon-names"],
      [6, "repeated-headline"],
      [16, "related-link"],
      [26, "related-link"],
      [28, "share-prompt"],
    ]);
  });
});

describe("clean, of the article by The Moscow Times", () => {
  const article = seedArticle("the-moscow-times.txt");
  const { facts } = article;

  test("finds title, day and outlet, and where each was read", () => {
    expect(facts.title.value).toBe("CIA Head Meets Russian Security Council Chief in Moscow");
    expect(placesOf(facts.title.evidence)).toEqual(["line 3"]);
    expect(facts.day?.value).toBe("2021-11-02");
    expect(facts.day?.evidence).toEqual([{ kind: "url", text: facts.url?.value }]);
    expect(facts.outlet?.value).toBe("The Moscow Times");
    expect(placesOf(facts.outlet?.evidence ?? [])).toContain("line 1");
    expect(facts).not.toHaveProperty("time");
    expect(facts).not.toHaveProperty("authors");
  });

  test("keeps 13 paragraphs", () => {
    const paragraphs = paragraphsOf(article);
    expect(paragraphs).toHaveLength(13);
    expect(paragraphs[0]).toMatch(
      /^U\.S\. Central Intelligence Agency director William Burns met /u,
    );
    expect(paragraphs.at(-1)).toMatch(/ became CIA director in March\.$/u);
  });

  test("cuts the support line, the caption and all that follows the last paragraph", () => {
    const cuts = cutsOf(article);
    const labels = [52, 53, 54, 55, 56, 57, 58];
    expect(cuts.slice(0, -1)).toEqual([
      [1, "support-line"],
      [5, "photo-credit"],
      [33, "newsletter-signup"],
      [35, "newsletter-signup"],
      [36, "subscriber-terms"],
      ...[38, 40, 42, 44, 46, 48, 50].map((line) => [line, "donation-appeal"]),
      ...labels.map((line) => [line, "payment-widget"]),
    ]);
    expect(cuts.at(-1)?.[0]).toBe(60);
  });
});

test.for(["rt.txt", "the-moscow-times.txt"])("clean gives a reason for every cut of %s", (name) => {
  const cuts = seedArticle(name).marks.filter(({ verdict }) => verdict === "cut");
  const reason = expect.stringMatching(/^\p{Ll}.*\p{L}$/u);
  expect(cuts).toEqual(cuts.map((cut) => ({ ...cut, why: reason })));
});

const endings = [".txt", ".md"] as const;

function linesOf(text: string): readonly string[] {
  return decode(new TextEncoder().encode(text))?.text.split("\n") ?? [];
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.join("\n").match(/\S+/gu) ?? [];
}

describe("clean, of any text", () => {
  test.for(endings)("marks every non-blank line of a %s exactly once", (ending) => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article, notes } = cleanText(text, { path: `news${ending}` });
        expect(article === undefined).toBe(notes.some(({ refused }) => refused));
        const marked = (article?.marks ?? []).flatMap(({ lines: { from, to } }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        const filled = linesOf(text).flatMap((line, index) => (line.trim() ? [index + 1] : []));
        expect(marked).toEqual(marked.toSorted((a, b) => a - b));
        expect(new Set(marked).size).toBe(marked.length);
        if (article) expect(new Set(marked)).toEqual(new Set([...marked, ...filled]));
      }),
      { ...seeded, numRuns: 1000 },
    );
  });

  test("keeps every word of a .txt as it is", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article } = cleanText(text);
        fc.pre(article !== undefined);
        const lines = linesOf(text);
        const kept = article.marks
          .filter(({ verdict }) => verdict === "kept")
          .flatMap(({ lines: { from, to } }) => lines.slice(from - 1, to));
        expect(wordsOf(paragraphsOf(article))).toEqual(wordsOf(kept));
      }),
      { ...seeded, numRuns: 1000 },
    );
  });

  test.for(endings)("depends on nothing but the %s itself", (ending) => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, other) => {
        const file = rawFile(text, { path: `news${ending}` });
        const first = structuredClone(clean(file));
        cleanText(other, { path: `other${ending}` });
        expect(clean(file)).toEqual(first);
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  test("refuses an empty file and bytes that are no text, and says what to do", () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(32, 10, 9), Uint8Array.of(0xc3, 0x28)]) {
      const { article, notes } = cleanText(bytes);
      expect(article).toBeUndefined();
      expect(notes).toEqual([
        { path: "news.txt", stage: "read", message: expect.any(String), refused: true },
      ]);
      expect(notes[0]?.message).toMatch(/^.+, expected .+; .+$/u);
    }
  });
});

describe("clean, of a text without a headline", () => {
  const paragraphs = [
    "The harbour of Ostrava Bay was closed to large ships on Monday, after a third tanker within a year ran aground on the sands that the winter storms had moved.",
    "Nobody was hurt, and no oil was found in the water by the evening, but the owner of the ship said that it would be at least a week before it could be moved.",
    "It rained all day.",
    "The port handles about a fifth of the oil that the country imports, and most of the ships that carry it are longer than the channel is wide.",
    "A plan to widen the channel was turned down by the council in March, because the dredging would have cost more than the port earns in a year.",
    "The tanker had left the terminal at noon with a pilot on board, and the wind was light at the time, according to the coast guard.",
    "“We cannot dredge every spring,” the harbour master, Tom Field, told reporters on the quay, where some forty people had gathered.",
    "The council meets again on Thursday, and the owners of three shipping lines have asked to be heard before it votes on the plan once more.",
    "They want peace.",
  ];

  test("takes no sentence of it for one, and keeps its short last line", () => {
    const article = articleOf(paragraphs.join("\n"), { path: "bay.txt" });
    expect(paragraphsOf(article)).toEqual(paragraphs);
    expect(article.facts.title.evidence.map(({ kind }) => kind)).toEqual(["lead"]);
  });
});

describe("a person's keep", () => {
  test("outranks what a fact claims", () => {
    const text = "Ships stay out of the bay\n2 November 2021\nThe harbour was closed on Monday.";
    const sidecar = 'keep: ["2 November 2021"]\n';
    expect(paragraphsOf(articleOf(text, { path: "bay.txt" }))).not.toContain("2 November 2021");
    expect(paragraphsOf(articleOf(text, { path: "bay.txt", sidecar }))).toContain(
      "2 November 2021",
    );
  });
});

describe("clean, of much text that is hardly prose", () => {
  test("says so where no sign of what is no article does", () => {
    const rows = Array.from(
      { length: 14 },
      (_, row) => `Boat ${row} of the northern fleet, built at the yard in Ostrava Bay, unsold`,
    );
    const { confidence, notes } = cleanText(rows.join("\n"), { path: "boats.txt" });
    expect(confidence).toBeLessThan(0.2);
    expect(notes.map(({ message }) => message).join("\n")).toContain(
      "sure that this is an article",
    );
  });
});

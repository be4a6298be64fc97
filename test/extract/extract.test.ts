import { describe, expect, test } from "vitest";
import { foundFacts, measurePage, readFloors, readPages, statedFacts } from "./pages.ts";

// Small pages of invented outlets: `<page>.txt` as a naive scraper saves them, all visible text, block elements as line
// breaks; `<page>.html` as a browser gets them. Beside each stands `<page>.body.txt`, its article, written by hand:
// paragraphs, subheads, questions and lists, no standfirst, caption, pull quote, embedded post or table of results.
// Beside some stands `<page>.facts.json`, what they state of it. `floors.json` holds what the pipeline reached when it was
// last raised. After a change that makes bodies or facts better, `node bench/raise-floors.ts` lifts the floors to what is
// new; it lowers none. A floor that does not hold any more is a fault of the change, not of the floor.
const floors = readFloors();
const pages = readPages();
const named = pages.map((page) => [page.name, page] as const);

test("every page has a floor, every floor a page", () => {
  expect(Object.keys(floors).toSorted()).toEqual(pages.map(({ name }) => name));
});

test.for(named)("%s is not below its floor", ([name, page]) => {
  const { f1, recall } = measurePage(page);
  expect(f1).toBeGreaterThanOrEqual(floors[name]?.f1 ?? 1);
  expect(recall).toBeGreaterThanOrEqual(floors[name]?.recall ?? 1);
});

const facts = pages.flatMap((page) =>
  (floors[page.name]?.facts ?? []).map((fact) => [page.name, fact, page] as const),
);

test.for(facts)("%s gives the %s that it states", ([, fact, page]) => {
  expect(foundFacts(page)[fact]).toEqual(statedFacts(page)?.[fact]);
});

describe.for(named.filter(([, { isHtml }]) => isHtml))("%s", ([, { cleaned }]) => {
  const { article, blocks = [] } = cleaned;
  const marks = article?.marks ?? [];

  test("is kept, claimed or cut, each of its blocks once", () => {
    expect(blocks).not.toEqual([]);
    expect(marks.map(({ lines }) => lines)).toEqual(blocks.map(({ lines }) => lines));
    const count = (verdict: string): number => marks.filter((m) => m.verdict === verdict).length;
    expect(count("kept") + count("claimed") + count("cut")).toBe(blocks.length);
    expect(article?.body.children).toHaveLength(count("kept"));
  });

  test("shows each cut's words, the rule and a reason", () => {
    for (const [index, mark] of marks.entries()) {
      if (mark.verdict !== "cut") continue;
      expect(mark.text).toBe(blocks[index]?.text);
      expect(mark.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(mark.why).toMatch(/^\p{Ll}.*\p{L}$/u);
    }
  });
});

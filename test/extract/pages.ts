import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { clean, type Cleaned } from "../../src/pipeline.ts";
import { plainText } from "../../src/record/plain-text.ts";
import type { Facts } from "../../src/types.ts";
import { harmonicMean, overlapOf, precisionOf, recallOf } from "../../bench/shingles.ts";

const folder = new URL("./", import.meta.url);
export const floorsFile = new URL("floors.json", folder);

export const factNames = ["title", "authors", "day"] as const;
export type FactName = (typeof factNames)[number];

/** What a page states of its article; a fact that it does not state is absent. */
export interface StatedFacts {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly day?: string;
}

/** The least that must be reached on a page: of its body, and which facts must be as the page states them. */
export interface Floor {
  readonly f1: number;
  readonly recall: number;
  readonly facts?: readonly FactName[];
}

/** A page written for this test, and what the pipeline makes of it. */
export interface ExtractPage {
  readonly name: string;
  readonly isHtml: boolean;
  readonly cleaned: Cleaned;
}

export function readFloors(): Readonly<Record<string, Floor>> {
  return JSON.parse(readFileSync(floorsFile, "utf8")) as Record<string, Floor>;
}

const ending = /\.(?:html|txt)$/u;

/** Every page, text or HTML, in the order of their names. */
export function readPages(): readonly ExtractPage[] {
  return readdirSync(folder)
    .filter((file) => ending.test(file) && !file.endsWith(".body.txt"))
    .map((file) => {
      const bytes = readFileSync(new URL(file, folder));
      const path = `page${ending.exec(file)?.[0] ?? ""}`;
      return {
        name: file.replace(ending, ""),
        isHtml: file.endsWith(".html"),
        cleaned: clean({ path, bytes, outlets: [] }),
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the pipeline reaches on a page. */
export function measurePage(page: ExtractPage): Floor {
  const { name, cleaned } = page;
  const gold = readFileSync(new URL(`${name}.body.txt`, folder), "utf8");
  const overlap = overlapOf(gold, cleaned.article ? plainText(cleaned.article.body) : "");
  if (!overlap) throw new Error(`${name} is empty`);
  const recall = recallOf(overlap);
  const facts = rightFacts(page);
  return { f1: harmonicMean(precisionOf(overlap), recall), recall, ...(facts && { facts }) };
}

function rightFacts(page: ExtractPage): readonly FactName[] | undefined {
  const [stated, found] = [statedFacts(page), foundFacts(page)];
  return stated && factNames.filter((fact) => isDeepStrictEqual(found[fact], stated[fact]));
}

/** None where nothing is written down of the page's facts. */
export function statedFacts({ name }: ExtractPage): StatedFacts | undefined {
  const file = new URL(`${name}.facts.json`, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as StatedFacts) : undefined;
}

/** What the pipeline found, in the same form. */
export function foundFacts({ cleaned: { article } }: ExtractPage): StatedFacts {
  const { title, authors, day } = article?.facts ?? ({} as Partial<Facts>);
  return {
    ...(title && { title: title.value }),
    ...(authors && { authors: authors.value }),
    ...(day && { day: day.value }),
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { clean } from "../../src/pipeline.ts";
import { plainText } from "../../src/record/plain-text.ts";
import { harmonicMean, overlapOf, precisionOf, recallOf } from "../../bench/shingles.ts";

const folder = new URL("./", import.meta.url);
export const floorsFile = new URL("floors.json", folder);

/** The least that a page's body must reach. */
export interface Floor {
  readonly f1: number;
  readonly recall: number;
}

export function readFloors(): Readonly<Record<string, Floor>> {
  return JSON.parse(readFileSync(floorsFile, "utf8")) as Record<string, Floor>;
}

/** Every page written for this test, by name, with the figures that the pipeline reaches on it. */
export function measurePages(): ReadonlyMap<string, Floor> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && !file.endsWith(".body.txt"))
    .map((file) => file.slice(0, -".txt".length))
    .toSorted();
  return new Map(names.map((name) => [name, measurePage(name)]));
}

function measurePage(name: string): Floor {
  const bytes = readFileSync(new URL(`${name}.txt`, folder));
  const gold = readFileSync(new URL(`${name}.body.txt`, folder), "utf8");
  const { article } = clean({ path: "page.txt", bytes, outlets: [] });
  const overlap = overlapOf(gold, article ? plainText(article.body) : "");
  if (!overlap) throw new Error(`${name} is empty`);
  const recall = recallOf(overlap);
  return { f1: harmonicMean(precisionOf(overlap), recall), recall };
}

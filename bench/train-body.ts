import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findLikely } from "../src/mark/body/likely.ts";
import type { FlatModel } from "../src/mark/body/model.ts";
import { fit, options } from "./train-body-fit.ts";
import { readPages, type TrainingPage } from "./train-body-pages.ts";
import { scoreOf } from "./shingles.ts";
import { formatWeights } from "./train-body-weights.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    input: { type: "string" },
    write: { type: "boolean" },
    only: { type: "boolean" },
  },
});
const input = values.input === "html" ? "html" : "text";
if (values.data === undefined) throw new Error("--data FOLDER: the folder of the sets");

const folds = 5;
const pages = readPages(values.data, input);
const sets = [...new Set(pages.map(({ set }) => set))];

if (values.only !== true) {
  const held = new Map<string, Found[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fit(
      pages.filter((page) => foldOf(page) !== fold),
      options[input],
    );
    for (const page of pages.filter((each) => foldOf(each) === fold)) {
      held.set(page.set, [...(held.get(page.set) ?? []), found(page, fitted)]);
    }
  }
  for (const [set, scores] of held) print(`${set}, held out`, scores);
  for (const set of sets) {
    const fitted = fit(
      pages.filter((page) => page.set === set),
      options[input],
    );
    for (const other of sets.filter((each) => each !== set)) {
      const scores = pages.filter((page) => page.set === other);
      print(
        `${other} from ${set}`,
        scores.map((page) => found(page, fitted)),
      );
    }
  }
}
if (values.write === true) {
  const fitted = fit(pages, options[input]);
  for (const set of sets) {
    const own = pages.filter((page) => page.set === set);
    print(
      `${set}, trained on`,
      own.map((page) => found(page, fitted)),
    );
  }
  const name = input === "html" ? "weights-markup.ts" : "weights.ts";
  const file = new URL(`../src/mark/body/${name}`, import.meta.url);
  writeFileSync(file, formatWeights(fitted, input));
}

/** By a hash of the page's name, so that a page stays in its fold when others come. */
function foldOf({ set, id }: TrainingPage): number {
  let hash = 0;
  for (const character of `${set}/${id}`) {
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return (hash >>> 3) % folds;
}

interface Found {
  readonly gold: string;
  readonly found: string;
}

/** As findBody keeps lines, without what it spares and adds in a text. */
function found(page: TrainingPage, model: FlatModel): Found {
  const likely = findLikely(page.features, model, page)?.lines;
  const kept = likely ?? [...page.lines.keys()].filter((line) => !page.cut.has(line));
  return { gold: page.gold, found: kept.map((line) => page.lines[line]).join("\n") };
}

function print(name: string, pages: readonly Found[]): void {
  const { f1, precision, recall, exact } = scoreOf(pages);
  const figures = [f1, precision, recall, exact].map((each) => each.toFixed(3)).join("  ");
  process.stdout.write(`${name.padEnd(44)} ${String(pages.length).padStart(4)}  ${figures}\n`);
}

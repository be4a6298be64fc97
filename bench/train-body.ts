import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chances, inBody, stateCount } from "../src/mark/body/chain.ts";
import { holderGuard } from "../src/mark/body/markup/holder-guard.ts";
import { scoresOf } from "../src/mark/body/model.ts";
import { fit, options, type Fitted } from "./train-body-fit.ts";
import { readPages, type TrainingPage } from "./train-body-pages.ts";
import { meanScore, score, type Score } from "./train-body-score.ts";
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
const leastChance = 0.5;
const pages = readPages(values.data, input);
const sets = [...new Set(pages.map(({ set }) => set))];

if (values.only !== true) {
  const held = new Map<string, Score[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fit(
      pages.filter((page) => foldOf(page) !== fold),
      options[input],
    );
    for (const page of pages.filter((each) => foldOf(each) === fold)) {
      held.set(page.set, [...(held.get(page.set) ?? []), scoreOf(page, fitted)]);
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
        scores.map((page) => scoreOf(page, fitted)),
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
      own.map((page) => scoreOf(page, fitted)),
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

/** As findBody keeps lines, without what it adds to a text's. */
function scoreOf(page: TrainingPage, { weights, ways }: Fitted): Score {
  const scores = scoresOf(page.features, weights);
  const likely = likelyLines(chances(scores, ways).states, page);
  const guarded = holderGuard(page.tree, likely, scores);
  const kept = guarded ? likelyLines(chances(guarded, ways).states, page) : likely;
  return score(page.gold, kept.map((line) => page.lines[line]).join("\n"));
}

function likelyLines(states: Float64Array, { lines, cut }: TrainingPage): readonly number[] {
  const of = (line: number): number => states[line * stateCount + inBody] ?? 0;
  const open = [...lines.keys()].filter((line) => !cut.has(line));
  const top = open.reduce((most, line) => Math.max(most, of(line)), 0);
  return open.filter((line) => of(line) >= (top < leastChance ? top / 2 : leastChance));
}

function print(name: string, scores: readonly Score[]): void {
  const { f1, precision, recall } = meanScore(scores);
  const figures = [f1, precision, recall].map((each) => each.toFixed(3)).join("  ");
  process.stdout.write(`${name.padEnd(44)} ${String(scores.length).padStart(4)}  ${figures}\n`);
}

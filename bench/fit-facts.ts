import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cwd, env, stdout } from "node:process";
import { parseArgs } from "node:util";
import { findHeadlineAt } from "../src/facts/headline/headline.ts";
import { fitChoices, type Weights } from "./fit-choice.ts";
import { headlinesOf, openPages, signaturesOf, type FactPage } from "./fit-facts-pages.ts";
import { findSets } from "./pages.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, write: { type: "boolean" } },
});
if (values.data === undefined) throw new Error("--data FOLDER: the folder of the sets");

const folds = 5;
const sure = 0.6; // of the choice: what is chosen with less is left open
const least = 0.05; // smaller weights decide nothing
const pages = findSets(resolve(env["INIT_CWD"] ?? cwd(), values.data)).flatMap(openPages);
const headlines = pages.map(headlinesOf);
fitFact("headline", headlines, false, "is the headline");
// Where names stand is told by the headline as the weights on disk find it: run it twice after a change of features.
const signatures = pages.map((page) => {
  const { blocks, open, start } = page;
  return signaturesOf(page, findHeadlineAt(blocks, new Set(open), start)?.index);
});
fitFact(
  "signature",
  signatures.filter(({ isStated }) => isStated),
  true,
  "says who wrote",
);

function fitFact(name: string, all: readonly FactPage[], none: boolean, what: string): void {
  const sets = [...new Set(all.map(({ set }) => set))];
  const held = Array.from({ length: folds }, (_, fold) => {
    const weights = fitChoices(
      all.filter((page) => foldOf(page) !== fold),
      none,
    );
    return all.filter((page) => foldOf(page) === fold).map((page) => judge(page, weights, none));
  }).flat();
  for (const set of sets) {
    print(
      `${name}, ${set}, held out`,
      held.filter(({ page }) => page.set === set),
    );
  }
  for (const set of sets) {
    const weights = fitChoices(
      all.filter((page) => page.set === set),
      none,
    );
    const others = all.filter((page) => page.set !== set);
    print(
      `${name}, from ${set}`,
      others.map((page) => judge(page, weights, none)),
    );
  }
  const weights = fitChoices(all, none);
  print(
    `${name}, trained on`,
    all.map((page) => judge(page, weights, none)),
  );
  if (values.write === true) {
    const file = new URL(`../src/facts/${name}/weights.ts`, import.meta.url);
    writeFileSync(file, formatWeights(weights, what));
  }
}

interface Judged {
  readonly page: FactPage;
  readonly isRight: boolean;
  readonly isSure: boolean;
}

function judge(page: FactPage, weights: Weights, none: boolean): Judged {
  const worths = page.options.map(({ features }) =>
    Math.exp(features.reduce((sum, name) => sum + (weights[name] ?? 0), 0)),
  );
  const best = Math.max(0, ...worths);
  const all = worths.reduce((sum, worth) => sum + worth, none ? 1 : 0);
  const isRight = page.options[worths.indexOf(best)]?.isRight ?? false;
  return { page, isRight, isSure: best >= all * sure };
}

/** By a hash of the page's name, so that a page stays in its fold when others come. */
function foldOf({ set, id }: FactPage): number {
  let hash = 0;
  for (const character of `${set}/${id}`) {
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return (hash >>> 3) % folds;
}

function print(name: string, judged: readonly Judged[]): void {
  const possible = judged.filter(({ page }) => page.options.some(({ isRight }) => isRight));
  const sureOnes = judged.filter(({ isSure }) => isSure);
  const right = count(judged);
  stdout.write(
    `${name.padEnd(40)} ${right} of ${possible.length} where a line states it; sure of ${sureOnes.length}, right ${count(sureOnes)}\n`,
  );
}

function count(judged: readonly Judged[]): number {
  return judged.filter(({ isRight }) => isRight).length;
}

function formatWeights(weights: Weights, what: string): string {
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => {
      const key = /^[a-z]+$/u.test(name) ? name : JSON.stringify(name);
      return `  ${key}: ${Math.round(weight * 100) / 100},\n`;
    });
  return `/** How much each feature of a line speaks for it that it ${what}. Written by bench/fit-facts.ts. */
export const weights: Readonly<Record<string, number>> = {
${rows.join("")}};
`;
}

import { chances, inBody, stateCount, steps, type Chances } from "../src/mark/body/chain.ts";
import {
  featureCount,
  featureNames,
  featureStarts,
  featureWidths,
} from "../src/mark/body/features.ts";
import { scoresOf, type FlatModel } from "../src/mark/body/model.ts";
import type { Input, TrainingPage } from "./train-body-pages.ts";

export interface FitOptions {
  /** Models that are fitted, each in an order of its own; their mean is taken. */
  readonly fits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** How much the body's F1 in words counts beside the likelihood of the states. */
  readonly f1: number;
  /** Share of visits at which a page is shown without the features that come of word lists: other languages have none. */
  readonly wordless: number;
  /** Share of features that a visit does not see, so that none leans on another. */
  readonly dropped: number;
  /** How often a page of a set counts. */
  readonly setWeight: (set: string) => number;
}

// The small set of many countries counts for more than its pages.
const setWeights: Readonly<Record<string, number>> = { "fundus-tests": 6 };
const setWeight = (set: string): number => setWeights[set] ?? 1;

/** What gave most held out, in steps: `f1` of 40, 90 and 200, `dropped` of 0 to .5, weights of 2 to 8, decay of .001 to .004. */
export const options: Readonly<Record<Input, FitOptions>> = {
  text: {
    fits: 5,
    rounds: 16,
    rate: 0.15,
    decay: 0.001,
    f1: 200,
    wordless: 0.3,
    dropped: 0.15,
    setWeight,
  },
  html: {
    fits: 5,
    rounds: 16,
    rate: 0.15,
    decay: 0.001,
    f1: 90,
    wordless: 0.3,
    dropped: 0.4,
    setWeight,
  },
};

/**
 * A conditional random field by AdaGrad (Duchi, Hazan and Singer 2011): from its likelihood, then also from the expected
 * F1 of each page's words; the mean of the second half's weights is the result, and the mean of several such fits: what
 * one makes of chance, another does not. The same pages give the same weights.
 */
export function fit(pages: readonly TrainingPage[], given: FitOptions): FlatModel {
  const fits = Array.from({ length: given.fits }, (_, at) => fitOnce(pages, given, at));
  return {
    weights: meanOf(fits.map(({ weights }) => weights)),
    ways: meanOf(fits.map(({ ways }) => ways)),
  };
}

function meanOf(values: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array()] = values;
  return first.map(
    (_, at) => values.reduce((sum, each) => sum + (each[at] ?? 0), 0) / values.length,
  );
}

function fitOnce(pages: readonly TrainingPage[], given: FitOptions, seed: number): FlatModel {
  const weights = adaGrad(featureCount * stateCount, given);
  const ways = adaGrad(stateCount * stateCount, given);
  const random = randomNumbers(7 + 13 * seed);
  const order = [...pages];
  for (let round = 0; round < given.rounds; round += 1) {
    shuffle(order, random);
    for (const page of order) {
      const worded = random() < given.wordless ? page.features.map(withoutWords) : page.features;
      const features = given.dropped > 0 ? dropSome(worded, given.dropped, random) : worded;
      const byF1 = round >= given.rounds / 4 ? given.f1 : 0;
      step(page, features, weights, ways, given.setWeight(page.set), byF1);
    }
    if (round >= given.rounds / 2) {
      weights.remember();
      ways.remember();
    }
  }
  return { weights: weights.mean().map((each) => each * (1 - given.dropped)), ways: ways.mean() };
}

const familyOf = Int32Array.from(
  featureNames.flatMap((name, family) => Array.from({ length: featureWidths[name] }, () => family)),
);

function dropSome(
  features: readonly Int32Array[],
  share: number,
  random: () => number,
): readonly Int32Array[] {
  const isDropped = featureNames.map(() => random() < share);
  return features.map((line) => line.filter((each) => !isDropped[familyOf[each] ?? 0]));
}

const wordFeatures = new Set(
  featureNames
    .filter((name) => /cue |^lines since (?!prose)|^around (?!date|clock)/u.test(name))
    .flatMap((name) =>
      Array.from({ length: featureWidths[name] }, (_, value) => featureStarts[name] + value),
    ),
);

function withoutWords(line: Int32Array): Int32Array {
  return line.filter((feature) => !wordFeatures.has(feature));
}

function step(
  { states, sizes }: TrainingPage,
  features: readonly Int32Array[],
  weights: AdaGrad,
  ways: AdaGrad,
  pageWeight: number,
  byF1: number,
): void {
  const scores = scoresOf(features, weights.values);
  const found = chances(scores, ways.values);
  const scale = (pageWeight * 10) / Math.sqrt(features.length + 20);
  const pull = byF1 > 0 ? f1Gradient(scores, ways.values, found, states, sizes) : undefined;
  const gradient = new Map<number, number>();
  for (const [line, own] of features.entries()) {
    for (let state = 0; state < stateCount; state += 1) {
      // The body's weights are 0: the others say how much a feature speaks against it.
      if (state === inBody) continue;
      const at = line * stateCount + state;
      const error = (found.states[at] ?? 0) - (states[line] === state ? 1 : 0);
      const slope = error * scale + (pull?.[at] ?? 0) * byF1 * pageWeight;
      if (Math.abs(slope) < 1e-4) continue;
      for (const feature of own) {
        const key = feature * stateCount + state;
        gradient.set(key, (gradient.get(key) ?? 0) + slope);
      }
    }
  }
  weights.descend(gradient);
  ways.descend(wayGradient(scores, ways.values, found, states, scale));
}

const nudge = 0.02;

/** The slope of 1 − F1, from how the chances move when each line's is nudged the way that F1 asks for. */
function f1Gradient(
  scores: Float64Array,
  ways: Float64Array,
  found: Chances,
  states: Uint8Array,
  sizes: readonly number[],
): Float64Array {
  let both = 0;
  let sum = 0;
  for (const [line, size] of sizes.entries()) {
    const chance = found.states[line * stateCount + inBody] ?? 0;
    sum += size * chance;
    if (states[line] !== inBody) continue;
    both += size * chance;
    sum += size;
  }
  const wanted = sizes.map(
    (size, line) => (-2 * size * ((states[line] === inBody ? sum : 0) - both)) / (sum * sum || 1),
  );
  const largest = wanted.reduce((top, each) => Math.max(top, Math.abs(each)), 0) || 1;
  const up = scores.slice();
  const down = scores.slice();
  for (const [line, each] of wanted.entries()) {
    const at = line * stateCount + inBody;
    up[at] = (up[at] ?? 0) + (nudge * each) / largest;
    down[at] = (down[at] ?? 0) - (nudge * each) / largest;
  }
  const above = chances(up, ways).states;
  const below = chances(down, ways).states;
  return above.map((each, at) => ((each - (below[at] ?? 0)) * largest) / (2 * nudge));
}

function wayGradient(
  scores: Float64Array,
  ways: Float64Array,
  { forward, backward, total }: Chances,
  states: Uint8Array,
  scale: number,
): ReadonlyMap<number, number> {
  const gradient = new Map<number, number>();
  const add = (way: number, slope: number): void => {
    gradient.set(way, (gradient.get(way) ?? 0) + slope);
  };
  for (let line = 1; line < states.length; line += 1) {
    const here = line * stateCount;
    for (const [from, nexts] of steps.entries()) {
      for (const to of nexts) {
        const way = from * stateCount + to;
        const before = (forward[here - stateCount + from] ?? 0) + (ways[way] ?? 0);
        const after = (scores[here + to] ?? 0) + (backward[here + to] ?? 0);
        add(way, scale * Math.exp(before + after - total));
      }
    }
    add((states[line - 1] ?? 0) * stateCount + (states[line] ?? 0), -scale);
  }
  return gradient;
}

interface AdaGrad {
  readonly values: Float64Array;
  descend(gradient: ReadonlyMap<number, number>): void;
  remember(): void;
  mean(): Float64Array;
}

function adaGrad(size: number, { rate, decay }: FitOptions): AdaGrad {
  const values = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  let remembered = 0;
  return {
    values,
    descend: (gradient) => {
      for (const [at, each] of gradient) {
        const slope = each + decay * (values[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
      }
    },
    remember: () => {
      remembered += 1;
      for (const [at, each] of values.entries()) sums[at] = (sums[at] ?? 0) + each;
    },
    mean: () => sums.map((each) => each / remembered),
  };
}

/** A linear congruential generator (Numerical Recipes), 0 to 1. */
function randomNumbers(seed: number): () => number {
  let last = seed;
  return () => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0;
    return last / 2 ** 32;
  };
}

function shuffle(list: TrainingPage[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [list[at], list[other]];
    if (one === undefined || two === undefined) continue;
    list[at] = two;
    list[other] = one;
  }
}

/** One page's lines of which at most one is to be chosen. */
export interface Choice {
  readonly options: readonly Option[];
}

export interface Option {
  /** Their weights' sum is how much speaks for the option. */
  readonly features: readonly string[];
  /** Of lines that say the same several may be right. */
  readonly isRight: boolean;
}

export type Weights = Readonly<Record<string, number>>;

const rounds = 300;
const rate = 0.08;
const prior = 1; // of a weight's variance; .25 to 2 choose within one in a hundred of one another, held out

/**
 * The weights under which the right options are the likeliest, by maximum a posteriori of a conditional logit (McFadden,
 * "Conditional logit analysis of qualitative choice behavior", 1973), climbed with Adam. With `none`, none of the options
 * may be right, which has a score of 0; without, pages where none is right teach nothing.
 */
export function fitChoices(choices: readonly Choice[], none: boolean): Weights {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap((o) => o.features)))];
  const ids = new Map(names.map((name, id) => [name, id]));
  const pages = choices
    .filter(({ options }) => options.length > 0)
    .filter(({ options }) => none || options.some(({ isRight }) => isRight))
    .map(({ options }) =>
      options.map(({ features, isRight }) => ({
        features: features.map((name) => ids.get(name) ?? 0),
        isRight,
      })),
    );
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight) => -prior * weight);
    for (const page of pages) addSlope(page, weights, none, slope);
    for (const [at, each] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * each;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * each * each;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) + (rate * step) / scale;
    }
  }
  return Object.fromEntries(names.map((name, id) => [name, weights[id] ?? 0]));
}

interface Numbered {
  readonly features: readonly number[];
  readonly isRight: boolean;
}

function addSlope(
  page: readonly Numbered[],
  weights: Float64Array,
  none: boolean,
  slope: Float64Array,
): void {
  const worths = page.map(({ features }) =>
    Math.exp(features.reduce((sum, id) => sum + (weights[id] ?? 0), 0)),
  );
  const isAny = page.some(({ isRight }) => isRight);
  const all = worths.reduce((sum, worth) => sum + worth, none ? 1 : 0);
  const right = page.reduce(
    (sum, { isRight }, at) => sum + (isRight ? (worths[at] ?? 0) : 0),
    isAny ? 0 : 1,
  );
  for (const [at, { features, isRight }] of page.entries()) {
    const worth = worths[at] ?? 0;
    const step = (isRight ? worth / right : 0) - worth / all;
    for (const id of features) slope[id] = (slope[id] ?? 0) + step;
  }
}

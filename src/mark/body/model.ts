import { featureCount, featureNames, featureStarts, featureWidths } from "./features.ts";
import type { FeatureName, TextFeatureName } from "./features.ts";
import { stateCount } from "./chain.ts";

/**
 * Hundredths: how much each value of a feature speaks for a line's standing above, between or below the body rather than
 * in it.
 */
export interface FeatureWeights {
  readonly above: readonly number[];
  readonly between: readonly number[];
  readonly below: readonly number[];
}

export interface Model<Name extends FeatureName = TextFeatureName> {
  readonly features: Readonly<Record<Name, FeatureWeights>>;
  /** Hundredths, from each state (a row) to each; 0 where there is no way. */
  readonly ways: readonly (readonly number[])[];
}

/** A model as it is reckoned with. */
export interface FlatModel {
  /** `stateCount` weights a value of a feature, in the order of `featureStarts`; the body's are 0. */
  readonly weights: Float64Array;
  /** From each state (a row) to each. */
  readonly ways: Float64Array;
}

/** `stateCount` weights a value of a feature, in the order of `featureStarts`; the body's are 0. */
export function flatWeights({
  features,
}: {
  readonly features: Readonly<Partial<Record<FeatureName, FeatureWeights>>>;
}): Float64Array {
  const flat = new Float64Array(featureCount * stateCount);
  for (const name of featureNames) {
    const { above = [], between = [], below = [] } = features[name] ?? {};
    for (let value = 0; value < featureWidths[name]; value += 1) {
      const at = (featureStarts[name] + value) * stateCount;
      flat[at] = (above[value] ?? 0) / 100;
      flat[at + 2] = (between[value] ?? 0) / 100;
      flat[at + 3] = (below[value] ?? 0) / 100;
    }
  }
  return flat;
}

export function flatWays({ ways }: Pick<Model, "ways">): Float64Array {
  return Float64Array.from(ways.flat(), (each) => each / 100);
}

/** The scores of all states at all lines. */
export function scoresOf(
  lines: readonly (readonly number[] | Int32Array)[],
  weights: Float64Array,
): Float64Array {
  const scores = new Float64Array(lines.length * stateCount);
  for (const [line, features] of lines.entries()) {
    let [above, between, below] = [0, 0, 0];
    for (const feature of features) {
      const at = feature * stateCount;
      above += weights[at] ?? 0;
      between += weights[at + 2] ?? 0;
      below += weights[at + 3] ?? 0;
    }
    scores.set([above, 0, between, below], line * stateCount);
  }
  return scores;
}

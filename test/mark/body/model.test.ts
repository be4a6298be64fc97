import { describe, expect, test } from "vitest";
import { chances, stateCount } from "../../../src/mark/body/chain.ts";
import { featureNames, featureWidths, textFeatureNames } from "../../../src/mark/body/features.ts";
import type { FeatureWeights } from "../../../src/mark/body/model.ts";
import { model as ofMarkup } from "../../../src/mark/body/weights-markup.ts";
import { model as ofText } from "../../../src/mark/body/weights.ts";

describe("model", () => {
  test.for(textFeatureNames)("has a weight for each value of %s in a text", (name) => {
    expect(widthsOf(ofText.features[name])).toEqual(Array(3).fill(featureWidths[name]));
  });

  test.for(featureNames)("has a weight for each value of %s in a page with markup", (name) => {
    expect(widthsOf(ofMarkup.features[name])).toEqual(Array(3).fill(featureWidths[name]));
  });
});

function widthsOf({ above, between, below }: FeatureWeights): readonly number[] {
  return [above.length, between.length, below.length];
}

describe("chances", () => {
  test("sum to one at each line", () => {
    const scores = Float64Array.from({ length: 5 * stateCount }, (_, at) => Math.sin(at) * 3);
    const { states } = chances(scores, new Float64Array(stateCount * stateCount));
    for (let line = 0; line < 5; line += 1) {
      const own = states.subarray(line * stateCount, (line + 1) * stateCount);
      expect(own.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
    }
  });

  test("let a body begin and end once", () => {
    // The middle line speaks for a second start, which no way leads to.
    const scores = new Float64Array(3 * stateCount);
    scores[1] = 9;
    scores[stateCount + 3] = 9;
    scores[2 * stateCount + 1] = 5;
    const { states } = chances(scores, new Float64Array(stateCount * stateCount));
    expect(states[2 * stateCount + 1]).toBeLessThan(0.1);
  });
});

import { describe, expect, test } from "vitest";
import { chances, stateCount } from "../../../src/mark/body/chain.ts";
import { featureNames, featureWidths } from "../../../src/mark/body/features.ts";
import { model } from "../../../src/mark/body/weights.ts";

describe("model", () => {
  test.for(featureNames)("has a weight for each value of %s", (name) => {
    const { above, between, below } = model.features[name];
    expect([above.length, between.length, below.length]).toEqual(
      Array.from({ length: 3 }, () => featureWidths[name]),
    );
  });
});

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

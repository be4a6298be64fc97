import { inBody, stateCount } from "../src/mark/body/chain.ts";
import {
  featureNames,
  featureStarts,
  featureWidths,
  textFeatureNames,
} from "../src/mark/body/features.ts";
import type { FlatModel } from "../src/mark/body/model.ts";
import type { Input } from "./train-body-pages.ts";

const heads: Readonly<Record<Input, string>> = {
  text: `import type { Model } from "./model.ts";

/** Of plain text. Written by bench/train-body.ts. How to read a number: see Model. */
// prettier-ignore
export const model: Model = {
`,
  html: `import type { FeatureName } from "./features.ts";
import type { Model } from "./model.ts";

/** Of pages with markup. Written by bench/train-body.ts --input html. How to read a number: see Model. */
// prettier-ignore
export const model: Model<FeatureName> = {
`,
};

/** The source of src/mark/body/weights.ts, or weights-markup.ts. */
export function formatWeights({ weights, ways }: FlatModel, input: Input): string {
  const names = input === "html" ? featureNames : textFeatureNames;
  const features = names.map((name) => {
    const rows = [
      ["above", 0],
      ["between", 2],
      ["below", 3],
    ].map(([place, state]) => {
      const values = Array.from({ length: featureWidths[name] }, (_, value) => {
        const at = (featureStarts[name] + value) * stateCount;
        return hundredths((weights[at + Number(state)] ?? 0) - (weights[at + inBody] ?? 0));
      });
      return `      ${place}: [${values.join(", ")}],\n`;
    });
    return `    ${JSON.stringify(name)}: {\n${rows.join("")}    },\n`;
  });
  const rows = Array.from({ length: stateCount }, (_, from) => {
    const row = [...ways.subarray(from * stateCount, (from + 1) * stateCount)].map(hundredths);
    return `    [${row.join(", ")}],\n`;
  });
  return `${heads[input]}  features: {\n${features.join("")}  },\n  ways: [\n${rows.join("")}  ],\n};\n`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) + 0;
}

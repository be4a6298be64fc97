import { inBody, stateCount } from "../src/mark/body/chain.ts";
import { featureNames, featureStarts, featureWidths } from "../src/mark/body/features.ts";
import type { Fitted } from "./train-body-fit.ts";

const head = `import type { Model } from "./model.ts";

/** Written by bench/train-body.ts. How to read a number: see Model. */
// prettier-ignore
export const model: Model = {
`;

/** The source of src/mark/body/weights.ts. */
export function formatWeights({ weights, ways }: Fitted): string {
  const features = featureNames.map((name) => {
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
  return `${head}  features: {\n${features.join("")}  },\n  ways: [\n${rows.join("")}  ],\n};\n`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) + 0;
}

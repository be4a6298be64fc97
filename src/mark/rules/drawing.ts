import { landmarkRule } from "../landmark-rule.ts";

export const drawing = landmarkRule({
  name: "drawing",
  cuts: ["<svg><title>Menu</title></svg>", "<svg><text>12 %</text></svg>"],
  keeps: ["<p>The drawing was sold.</p>", "<p>A <b>drawing</b> by a child.</p>"],
  of: "svg",
  why: "is part of a drawing",
});

import { expression, gap } from "../patterns.ts";
import { refReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const futureRef = expression(
  `(?<=\\b(?:in|into)${gap})the${gap}(?:(?:near|distant|not-too-distant|foreseeable|immediate)${gap})?future`,
  `|(?<=\\b(?:in|over)${gap})the${gap}(?:near|short|long)${gap}term`,
  `|(?<!\\b(?:as|too|how|so)${gap})soon(?!${gap}(?:as|after|afterwards?|became|was|enough))`,
);

/** The future as such: nothing says how far ahead. */
export const futureRefRule = absoluteRule({
  name: "future-ref",
  examples: [
    ["It will happen in [the near future].", undefined, "FUTURE_REF"],
    ["They will meet [soon].", undefined, "FUTURE_REF"],
  ],
  not: [
    "the future of the union",
    "as soon as possible",
    "soon after the war",
    "future generations",
  ],
  pattern: futureRef,
  read: () => refReading("FUTURE_REF"),
});

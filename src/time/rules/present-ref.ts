import { expression, gap } from "../patterns.ts";
import { refReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const presentRef = expression(
  `(?-i:now)(?!-)|(?:right|just)${gap}now|currently|(?-i:current)(?=${gap}(?-i:\\p{Ll}))(?!${gap}(?:affairs|account|events|in|of|that|is|was|from|off|and|which|has|to|at)(?!\\p{L}))|nowadays|these${gap}days|at${gap}present`,
);

/** The present as such. "Now" that opens a sentence mostly means "well". */
export const presentRefRule = absoluteRule({
  name: "present-ref",
  examples: [
    ["She is [now] the mayor.", undefined, "PRESENT_REF"],
    ["He is [currently] in Graz.", undefined, "PRESENT_REF"],
    ["the [current] law", undefined, "PRESENT_REF"],
  ],
  not: ["Now, let me see.", "the electric currents", "a now-closed mine", "current affairs"],
  pattern: presentRef,
  read: () => refReading("PRESENT_REF"),
});

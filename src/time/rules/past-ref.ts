import { expression, gap } from "../patterns.ts";
import { refReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const pastRef = expression(
  `recently|recent(?!${gap}(?:second|minute|hour|day|week|month|year|decade|centur))|lately|long${gap}ago`,
  `|(?<=\\b(?:in|of|from|than)${gap})the${gap}(?:recent${gap}|distant${gap})?past(?!${gap}\\p{L})`,
);

/** The past as such: nothing says how far back. */
export const pastRefRule = absoluteRule({
  name: "past-ref",
  examples: [
    ["It was [recently] sold.", undefined, "PAST_REF"],
    ["In [the past], he said so.", undefined, "PAST_REF"],
    ["after a [recent] storm", undefined, "PAST_REF"],
  ],
  not: ["the past president", "the past belongs to them", "in recent weeks", "He walked past."],
  pattern: pastRef,
  read: () => refReading("PAST_REF"),
});

import { earlyOrLate, expression, gap, hyphen, ordinalWord } from "../patterns.ts";
import { centuryReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { readOrdinal } from "../words.ts";

const century = expression(
  `(?:the${gap})?${earlyOrLate}(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})${hyphen}century`,
  String.raw`(?![ -]\p{L}{1,9}-old)(?!${gap}(?:BC|B\.C))`,
);

/** "the 19th century" is the years 18XX. */
export const centuryRule = absoluteRule({
  name: "century",
  examples: [
    ["Trade grew in [the 19th century].", undefined, "18"],
    ["a [twelfth-century] chapel", undefined, "11"],
  ],
  not: ["for half a century", "the 5th century BC", "the 300th century"],
  pattern: century,
  read: ({ groups: { ordinal = "" } }) => {
    const number = readOrdinal(ordinal);
    return number < 1 ? undefined : centuryReading((number - 1) * 100);
  },
});

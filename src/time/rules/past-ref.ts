import { exactNumber, vagueNumber } from "../numbers.ts";
import { expression, gap } from "../patterns.ts";
import { refReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { pluralUnit, singularUnit } from "../units.ts";

// "The past few weeks" is a stretch, "the past president" a person.
const notAlone = `(?:${exactNumber}|${vagueNumber}|half|${singularUnit}|${pluralUnit}|president|chairman|season|spring|summer|autumn|winter|fall)(?!\\p{L})`;
const pastRef = expression(
  `recently|recent(?!${gap}(?:second|minute|hour|day|week|month|year|decade|centur))|lately|long${gap}ago`,
  `|(?<=\\b(?:in|of|from|than)${gap})the${gap}(?:recent${gap}|distant${gap})?past(?!${gap}(?:${notAlone}))`,
);

/** The past as such: nothing says how far back. */
export const pastRefRule = absoluteRule({
  name: "past-ref",
  examples: [
    ["It was [recently] sold.", undefined, "PAST_REF"],
    ["In [the past], he said so.", undefined, "PAST_REF"],
    ["Crane said that in [the past] it considered that.", undefined, "PAST_REF"],
    ["after a [recent] storm", undefined, "PAST_REF"],
  ],
  not: ["the past president", "the past belongs to them", "in recent weeks", "He walked past."],
  pattern: pastRef,
  read: () => refReading("PAST_REF"),
});

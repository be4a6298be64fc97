import { exactNumber, readNumber, vagueNumber } from "../numbers.ts";
import { expression, gap } from "../patterns.ts";
import { durationReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { durationValue, pluralUnit, readUnit, singularUnit } from "../units.ts";

const pastSpan = expression(
  `(?:(?:the|these|this)${gap}|(?<!\\b(?:to|will|would|could|can|may|might|should|must|did|not)${gap}|n['’]t${gap}))(?:past|last|next|coming|previous|preceding|following|first|final)${gap}`,
  `(?:(?<count>${exactNumber}|${vagueNumber})${gap})(?<units>${pluralUnit})`,
  `|(?:the|this)${gap}past${gap}(?<unit>${singularUnit})(?:${gap}and${gap}a${gap}half)?`,
  `|(?:(?<=\\b(?:over|within|in|during|for|throughout)${gap})the${gap}(?:last|next|coming|past)${gap}(?<unit>${singularUnit}))`,
  `|(?:(?:the|these)${gap}(?:past|last|next|coming)|recent|coming|past)${gap}(?<some>${pluralUnit})`,
);

/** A stretch that ends or begins at some point, counted or not: its length is what the words tell. */
export const pastSpanRule = absoluteRule({
  name: "past-span",
  examples: [
    ["It rained over [the past few days].", undefined, "PXD"],
    ["In [the last five years] it grew.", undefined, "P5Y"],
    ["Over [the past month], it shrank.", undefined, "P1M"],
    ["In [recent weeks] it slowed.", undefined, "PXW"],
    ["It will be done within [the next year].", undefined, "P1Y"],
  ],
  not: ["He came last week.", "The past is gone.", "past yearnings", "We have past in five weeks."],
  pattern: pastSpan,
  read: ({ groups: { count, units, unit, some } }) => {
    const found = readUnit(units ?? unit ?? some ?? "");
    if (found === undefined) return undefined;
    const number = count === undefined ? (some === undefined ? 1 : undefined) : readNumber(count);
    return durationReading(durationValue(number, found));
  },
});

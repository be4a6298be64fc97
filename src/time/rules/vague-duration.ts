import { expression } from "../patterns.ts";
import { durationReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { durationValue, readUnit } from "../units.ts";

const vagueDuration = expression(
  "(?<units>hours|days|weeks|months|years|decades|centuries)(?<long>[-‐‑]long)?",
);

/** A unit in the plural that nothing counts: "the worst in years", "weeks of rain". */
export const vagueDurationRule = absoluteRule({
  name: "vague-duration",
  examples: [
    ["It was the hottest in [years].", undefined, "PXY"],
    ["After [weeks] of rain the dam broke.", undefined, "PXW"],
    ["a [decades-long] feud", undefined, "PXE"],
  ],
  not: ["office hours only", "Happy Days was on.", "these days", "in his later years"],
  pattern: vagueDuration,
  read: ({ groups: { units = "", long }, sentence, start }) => {
    const before = sentence.slice(Math.max(0, start - 24), start);
    const after = sentence.slice(start + units.length, start + units.length + 10);
    if (long === undefined && !mayStandAlone.test(before) && !isCounting.test(after))
      return undefined;
    const unit = readUnit(units);
    return unit && durationReading(durationValue(undefined, unit));
  },
});

const isCounting = /^\s(?:later|earlier|after|before)(?!\p{L})/iu;
// What can stand before a plural that means "some": a preposition, a verb of lasting, an article of a compound, nothing.
const mayStandAlone =
  /(?:^|[,;:(“"—]\s?|\b(?:in|for|over|after|within|of|than|take|takes|took|last|lasted|spent|spend|and|or|a|the|only|mere|just)\s)$/iu;

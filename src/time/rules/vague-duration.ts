import { expression } from "../patterns.ts";
import { durationReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { durationValue, readUnit } from "../units.ts";

const vagueDuration = expression(
  "(?:(?<=\\b(?:over|through|in|during|for)\\s)the\\s(?=\\p{L}{4,9}s(?:\\sahead)?(?:[.,;]|\\s(?:many|since|to\\scome|ahead)(?!\\p{L}))))?(?<units>hours|days|weeks|months|years|decades|centuries)(?<long>[-‐‑]long)?(?:\\sahead|\\sto\\scome)?",
);

/** A unit in the plural that nothing counts: "the worst in years", "weeks of rain". */
export const vagueDurationRule = absoluteRule({
  name: "vague-duration",
  examples: [
    ["It was the hottest in [years].", undefined, "PXY"],
    ["After [weeks] of rain the dam broke.", undefined, "PXW"],
    ["a [decades-long] feud", undefined, "PXE"],
    ["It will be paid in [the weeks ahead].", undefined, "PXW"],
  ],
  not: ["office hours only", "Happy Days was on.", "these days", "in his later years"],
  pattern: vagueDuration,
  read: ({ groups: { units = "", long }, said, sentence, start, end }) => {
    const before = sentence.slice(Math.max(0, start - 24), start);
    const after = sentence.slice(end, end + 10);
    const isWhole = long !== undefined || /^the\s/iu.test(said) || isCounting.test(after);
    if (!isWhole && !mayStandAlone.test(before)) return undefined;
    const unit = readUnit(units);
    return unit && durationReading(durationValue(undefined, unit));
  },
});

const isCounting = /^\s(?:later|earlier|after|before|of(?!\sthe\s))(?!\p{L})/iu;
// What can stand before a plural that means "some": a preposition, a verb of lasting, an article of a compound, nothing.
const mayStandAlone =
  /(?:^|[,;:(“"—]\s?|\b(?:in|for|over|after|within|of|than|take|takes|took|last|lasted|spent|spend|and|or|a|the|only|mere|just)\s)$/iu;

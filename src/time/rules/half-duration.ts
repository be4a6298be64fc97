import { exactNumber, readNumber } from "../numbers.ts";
import { approximate, expression, gap } from "../patterns.ts";
import { durationReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { halfMoreValue, halfValue, pluralUnit, readUnit, singularUnit } from "../units.ts";

const halfMark = `(?:${gap}1/2|\\s?½|[-\\s]and[-\\s](?:a|one)[-\\s]half)`;
const halfDuration = expression(
  `(?:${approximate}${gap})?(?:(?<count>${exactNumber})${halfMark}(?:${gap}|-)(?<unit>${pluralUnit}|${singularUnit})`,
  `|(?<count>an?|one)${gap}(?<unit>${singularUnit})${gap}and${gap}a${gap}half`,
  `|(?:the${gap}(?:past|last|next)${gap})?(?-i:(?<only>half))(?:${gap}|-)(?:an?${gap})?(?<unit>minute|hour|day|week|month|year|decade|century))`,
);

/** "2 1/2 years", "a minute and a half", "half an hour". */
export const halfDurationRule = absoluteRule({
  name: "half-duration",
  examples: [
    ["It took [2 1/2 years].", undefined, "P2Y6M"],
    ["It lasted [two and a half hours].", undefined, "PT2H30M"],
    ["He slept for [half an hour].", undefined, "PT30M"],
    ["[A year and a half] went by.", undefined, "P1Y6M"],
    ["a [two-and-a-half-hour] film", undefined, "PT2H30M"],
    ["It stood for [half a century].", undefined, "P50Y"],
  ],
  not: ["the first half of the day", "half of a week", "3 1/2 percent", "at half time"],
  pattern: halfDuration,
  read: ({ groups: { count = "", unit: word = "", only } }) => {
    const unit = readUnit(word);
    if (unit === undefined) return undefined;
    const number = readNumber(count);
    if (only === undefined && number === undefined) return undefined;
    const value = only === undefined ? halfMoreValue(number ?? 0, unit) : halfValue(unit);
    return value === undefined ? undefined : durationReading(value);
  },
});

import { exactNumber, readNumber } from "../numbers.ts";
import { expression, gap } from "../patterns.ts";
import { durationReading } from "../reading.ts";
import { absoluteRule, impossible } from "../rule.ts";
import { durationValue, readUnit, singularUnit } from "../units.ts";

const compoundDuration = expression(
  `(?<count>${exactNumber}|multi|several)[-‐‑](?<unit>${singularUnit})(?:[-‐‑](?<long>long)|[-‐‑]\\s?(?<old>olds?))?`,
  `|(?<unit>${singularUnit})[-‐‑](?<long>long)`,
  `|(?<count>${exactNumber}|an?)${gap}(?<unit>years?|months?|weeks?|days?)(?:(?:${gap}|[-‐‑])(?<old>olds?)|${gap}(?<old>of${gap}age))`,
  `|(?<=\\baged?${gap})(?<count>${exactNumber})${gap}(?<unit>years?|months?|weeks?|days?)(?<old>)`,
  String.raw`|(?<count>${exactNumber})\s(?<unit>hour|day|week|month|year)(?=\s(?-i:\p{Ll}))`,
);

/** "three-day", "week-long", "two day". An age ("44-year-old") says when nothing happened: it is taken and not returned. */
export const compoundDurationRule = absoluteRule({
  name: "compound-duration",
  examples: [
    ["a [three-day] fair", undefined, "P3D"],
    ["a [week-long] strike", undefined, "P1W"],
    ["a [multi-year] plan", undefined, "PXY"],
  ],
  not: [
    "the 44-year-old captain",
    "He is 52 years old.",
    "a 72 year old man",
    "The kitten is just a month old.",
    "children aged 6 months",
    "one day she left",
    "a second-long day-dream",
    "day-to-day work",
    "year-end sales",
  ],
  pattern: compoundDuration,
  read: ({ groups: { count = "a", unit: word = "", long, old }, said }) => {
    const unit = readUnit(word);
    const number = readNumber(count);
    if (unit === undefined || (long !== undefined && unit === "second")) return undefined;
    if (old !== undefined) return impossible;
    // "one day": not a length but some day.
    return number === 1 && long === undefined && !/[-‐‑]/u.test(said)
      ? undefined
      : durationReading(durationValue(number, unit));
  },
});

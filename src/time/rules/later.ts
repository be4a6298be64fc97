import { parseDay, edtfBounds, edtfGrain, toDay } from "../../day.ts";
import { exactNumber, readNumber } from "../numbers.ts";
import { expression, gap } from "../patterns.ts";
import { absoluteRule, impossible } from "../rule.ts";
import { calendarUnit, readUnit, shifted, type Unit } from "../units.ts";

const later = expression(
  `(?:(?<count>${exactNumber}|an?)${gap}(?<unit>${calendarUnit})${gap}(?<side>later|earlier|afterwards))`,
);
// A date as rough as these cannot be counted from in units finer than it.
const grains: readonly string[] = ["day", "week", "month", "year"];

/** Counted from the date said before it, in its sentence or the one before; without one it is nothing. */
export const laterRule = absoluteRule({
  name: "later",
  examples: [
    ["He fell ill on 3 May 2019 and died [two days later].", undefined, "2019-05-05"],
    ["She came in June 2010. [A year later], she left.", undefined, "2011"],
    ["It closed on May 3, 2001, after opening [a month earlier].", undefined, "2001-04"],
  ],
  not: ["Two days later, he left.", "It began in 2010 and ended two days later."],
  pattern: later,
  read: ({ groups: { count = "", unit: word = "", side }, dateBefore }) => {
    const unit = readUnit(word);
    const before = dateBefore();
    const number = readNumber(count);
    if (!unit || !before?.edtf || number === undefined) return impossible;
    if (!isFineEnough(edtfGrain(before.edtf), unit)) return impossible;
    const from = toDay(edtfBounds(before.edtf).start);
    const reading = shifted(from, side?.toLowerCase() === "earlier" ? -number : number, unit);
    return reading ? { ...reading, ...(parseDay(before.value) && { anchor: from }) } : impossible;
  },
});

function isFineEnough(grain: string, unit: Unit): boolean {
  const found = grains.indexOf(grain);
  const wanted = grains.indexOf(unit);
  return found >= 0 && (wanted === -1 || found <= wanted);
}

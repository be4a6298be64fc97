import { countedFrom, yearsFromQuarter } from "../counted-from.ts";
import { directionAt } from "../direction.ts";
import { exactNumber, readNumber } from "../numbers.ts";
import { expression, gap } from "../patterns.ts";
import { durationReading } from "../reading.ts";
import { contextRule } from "../rule.ts";
import { calendarUnit, durationValue, readUnit, shifted } from "../units.ts";

const later = expression(
  `(?<count>${exactNumber}|an?)${gap}(?<unit>${calendarUnit})${gap}(?<side>later|earlier|afterwards)`,
);
// What is compared with "a year earlier" is the news itself, where no other date is named.
const compared = /\b(?:than|from|with|to)\s(?:\S{1,20}\s){0,3}$/iu;

/** Counted from the date said before it, in its sentence or the few before; without one it is a length of time. */
export const laterRule = contextRule({
  name: "later",
  examples: [
    ["He fell ill on 3 May 2019 and died [two days later].", undefined, "2019-05-05"],
    ["She came in June 2010. [A year later], she left.", undefined, "2011"],
    ["It closed on May 3, 2001, after opening [a month earlier].", undefined, "2001-04"],
    ["He was hurt on Friday and died [two days later].", "2021-11-02", "2021-10-31"],
    ["In the third quarter it made more than [a year earlier].", "2021-11-02", "2020-Q3"],
    ["[Two days later], he left.", "2021-11-02", "P2D"],
    ["Wages were higher than [a year earlier].", "1998-02-06", "1997"],
  ],
  not: ["He left days later.", "the two later days"],
  pattern: later,
  read: ({ groups: { count = "", unit: word = "", side }, sentence, start, end }, context) => {
    const unit = readUnit(word);
    const number = readNumber(count);
    if (!unit || number === undefined) return undefined;
    const steps = side?.toLowerCase() === "earlier" ? -number : number;
    const { before, quarter, anchor } = context;
    // A report compares like with like: a year before a quarter is a quarter.
    if (unit === "year" && steps === -1 && quarter) return yearsFromQuarter(quarter, steps);
    const isTold = directionAt(sentence, { start, end }) === "behind";
    const isAhead = isTold && anchor !== undefined && before !== undefined && before.value > anchor;
    const counted = before && !isAhead && countedFrom(before, steps, unit);
    if (counted) return counted;
    const isCompared = compared.test(sentence.slice(Math.max(0, start - 60), start));
    if (!anchor || unit !== "year" || steps !== -1 || !isCompared) {
      return durationReading(durationValue(number, unit));
    }
    const reading = shifted(anchor, steps, unit);
    return reading && { ...reading, against: { by: "article", value: anchor } };
  },
});

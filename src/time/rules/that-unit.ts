import { parseDay } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import { weekdayBy } from "../calendar.ts";
import { countedFrom } from "../counted-from.ts";
import { expression, gap, weekdayName } from "../patterns.ts";
import { partOfDayCode, partOfDayWord } from "../parts-of-day.ts";
import { anyWeekday, dayReading, type Reading, timeReading } from "../reading.ts";
import { contextRule } from "../rule.ts";
import { readUnit } from "../units.ts";
import { readWeekday } from "../words.ts";

const unit = "day|week|month|year|decade";
const thatUnit = expression(
  `(?:(?:later|earlier)${gap})?(?:that${gap}(?:same${gap}|very${gap})?|(?<=\\b(?:on|in|later|earlier)${gap})the${gap}same${gap})(?:(?<unit>${unit})|(?<part>${partOfDayWord}))`,
  `|the${gap}(?:very${gap})?(?<step>following|next|previous|preceding)${gap}(?:(?<unit>${unit})|(?<part>${partOfDayWord}))`,
  `|the${gap}(?<step>following|previous|preceding)${gap}(?<weekday>${weekdayName})`,
);

const stretch = /\b(?:in|within|over|during|for|throughout)\s$/iu;

/** "that year", "the following day", "the next morning", "the previous Friday": counted from the date said before, and without one no day. */
export const thatUnitRule = contextRule({
  name: "that-unit",
  examples: [
    ["She came in June 1998 and left [later that year].", undefined, "1998"],
    ["On May 22, 1995, he rose. [The following year] he fell.", undefined, "1996"],
    ["It burned on May 3, 2020. [The next day] it rained.", undefined, "2020-05-04"],
    ["On Friday it rained. [The next morning] it snowed.", "2021-11-02", "2021-10-30TMO"],
    ["They met [the following Friday].", "2021-11-02", "XXXX-WXX-5"],
    ["She fell on 3 May 2019 and died [the following Monday].", undefined, "2019-05-06"],
  ],
  not: ["That year was cold.", "the next day", "It fell in 1998, that day-long war."],
  pattern: thatUnit,
  // "Within the next year" is a stretch.
  takes: ({ groups: { step = "", part }, sentence, start }) =>
    part !== undefined ||
    step.toLowerCase() !== "next" ||
    !stretch.test(sentence.slice(Math.max(0, start - 12), start)),
  read: ({ groups: { unit: word, part, step, weekday } }, { before }) => {
    const found = readUnit(word ?? "day");
    const count = step === undefined ? 0 : /^(?:following|next)$/iu.test(step) ? 1 : -1;
    const named = readWeekday(weekday);
    if (named !== undefined) return weekdayBeside(before, named, count > 0 ? 1 : -1);
    // "That night" is never the one of an article's "today".
    const isBase = before !== undefined && (count !== 0 || before.rule !== "relative-day");
    const reading = isBase && found ? countedFrom(before, count, found) : undefined;
    if (reading?.edtf === undefined || part === undefined) return reading;
    const day = parseDay(reading.value);
    return day && { ...reading, ...timeReading(day, partOfDayCode(part), reading.edtf) };
  },
});

function weekdayBeside(
  before: TimeMention | undefined,
  weekday: number,
  step: -1 | 1,
): Reading | undefined {
  const from = parseDay(before?.value.slice(0, 10) ?? "");
  if (before === undefined || from === undefined) return anyWeekday(weekday);
  const reading = dayReading(weekdayBy(from, weekday, step));
  return reading && { ...reading, against: { by: "text", value: before.value, said: before.text } };
}

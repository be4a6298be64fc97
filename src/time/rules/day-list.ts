import { dayOf, parseDay, plainDate } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import { notCounting } from "../counted.ts";
import { expression, gap, monthWord } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import { contextRule } from "../rule.ts";

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const last = `,?${gap}(?:and|or)${gap}`;
// A comma alone makes no list: "on May 3, 12 shops burned". Nor is what is counted a day: "on May 3 and 12 shops burned".
const dayList = expression(
  `(?<=(?:${monthWord})${gap}${day}(?:,${gap}${day}){0,6}(?:,${gap}|${last}))(?<day>${day})`,
  `(?:(?=(?:,${gap}${day}){0,6}${last}${day})|(?<=${last}${day})${notCounting}(?!${gap}(?!(?:as|has|is|was)(?!\\p{L}))\\p{Ll}{1,20}s(?!\\p{L})))`,
);
const joint = /^,?\s(?:(?:and|or)\s)?$/iu;

/** The further days of a list: "on June 3, 4 and 5". */
export const dayListRule = contextRule({
  name: "day-list",
  examples: [
    ["It sat on April 24 and [25] in Rome.", "1999-05-05", "1999-04-25"],
    ["It sat on May 3 and [5] as well.", "2021-11-02", "2021-05-05"],
  ],
  not: [
    "On April 24 and 45 minutes later",
    "On May 3, 12 people left.",
    "On May 3 and 1 of them left.",
    "On May 3, 12 suspects were charged.",
    "On May 3 and 12 suspects were charged.",
    "It began on 2 May 2001. On February 30 and 31 it rained.",
  ],
  pattern: dayList,
  read: ({ groups: { day: said = "" }, sentence, start }, { before }) => {
    const from = parseDay(before?.value ?? "");
    if (before === undefined || from === undefined || !isBeside(before, sentence, start)) {
      return undefined;
    }
    const { year, month } = plainDate(from);
    const found = dayOf(year, month, Number.parseInt(said, 10));
    if (found === undefined || found <= from) return undefined;
    const reading = readingOfDay(found);
    return reading && { ...reading, against: { by: "text", value: from, said: before.text } };
  },
});

/** Whether it is the day of the list that stands just before, not one of another sentence where there is no such day. */
function isBeside(before: TimeMention, sentence: string, start: number): boolean {
  return (
    sentence.slice(before.start, before.end) === before.text &&
    joint.test(sentence.slice(before.end, start))
  );
}

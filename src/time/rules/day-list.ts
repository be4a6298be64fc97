import { dayOf, parseDay, plainDate } from "../../day.ts";
import { expression, gap, monthWord } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import { contextRule } from "../rule.ts";
import { notCounting } from "../counted.ts";

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dayList = expression(
  `(?<=(?:${monthWord})${gap}${day}(?:,${gap}${day}){0,6}(?:,${gap}|,?${gap}(?:and|or)${gap}))(?<day>${day})${notCounting}`,
);

/** The further days of a list: "on June 3, 4 and 5". */
export const dayListRule = contextRule({
  name: "day-list",
  examples: [["It sat on April 24 and [25] in Rome.", "1999-05-05", "1999-04-25"]],
  not: [
    "On April 24 and 45 minutes later",
    "On May 3, 12 people left.",
    "On May 3 and 1 of them left.",
  ],
  pattern: dayList,
  read: ({ groups: { day: said = "" } }, { before }) => {
    const last = parseDay(before?.value ?? "");
    if (last === undefined) return undefined;
    const { year, month } = plainDate(last);
    const found = dayOf(year, month, Number.parseInt(said, 10));
    if (found === undefined || found <= last || before === undefined) return undefined;
    const reading = readingOfDay(found);
    return reading && { ...reading, against: { by: "text", value: last, said: before.text } };
  },
});

import { parseDay, plainDate } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import type { Refiner } from "../refiners.ts";

const bracket = /^\s\($/u;
const byWeekday: readonly string[] = ["weekday", "relative-weekday"];

/** "on Friday (12 November)": the date tells which Friday is meant. */
export const appositionRefiner: Refiner = {
  name: "apposition",
  examples: [
    [
      "They met on Friday (19 November).",
      "2021-11-08",
      ["Friday = 2021-11-19", "19 November = 2021-11-19"],
    ],
  ],
  not: [
    [
      "They met on Friday (20 November).",
      "2021-11-22",
      ["Friday = 2021-11-19", "20 November = 2021-11-20"],
    ],
  ],
  refine: (mentions, { text }) =>
    mentions.map((mention, index) => {
      const date = mentions[index + 1];
      if (!date || !bracket.test(text.slice(mention.end, date.start).slice(0, 3))) return mention;
      if (!isSameDay(mention, date)) return mention;
      const { value, edtf, against } = date;
      return { ...mention, value, ...(edtf && { edtf }), ...(against && { against }) };
    }),
};

function isSameDay(weekday: TimeMention, date: TimeMention): boolean {
  const [one, two] = [parseDay(weekday.value), parseDay(date.value)];
  if (!one || !two || !byWeekday.includes(weekday.rule) || byWeekday.includes(date.rule))
    return false;
  return plainDate(one).dayOfWeek === plainDate(two).dayOfWeek;
}

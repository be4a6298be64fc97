import { parseDay, plainDate } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import type { Refiner } from "../refiners.ts";

const comma = /^,\s(?:the\s)?$/u;
const bracket = /^\s\($/u;
const byWeekday: readonly string[] = ["weekday", "relative-weekday"];

/** "on Friday (12 November)", "this coming Sunday, March 8": the date tells which Friday is meant. */
export const appositionRefiner: Refiner = {
  name: "apposition",
  refine: (mentions, { text: sentence }) => {
    const found: TimeMention[] = [];
    for (const mention of mentions) {
      const weekday = found.at(-1);
      const joint =
        weekday && sentence.slice(weekday.end, Math.min(mention.start, weekday.end + 8));
      if (!weekday || joint === undefined || !isSameDay(weekday, mention)) found.push(mention);
      else if (comma.test(joint)) {
        const text = sentence.slice(weekday.start, mention.end);
        found[found.length - 1] = { ...mention, start: weekday.start, text };
      } else {
        if (bracket.test(joint)) {
          const { value, edtf, against } = mention;
          found[found.length - 1] = {
            ...weekday,
            value,
            ...(edtf && { edtf }),
            ...(against && { against }),
          };
        }
        found.push(mention);
      }
    }
    return found;
  },
};

function isSameDay(weekday: TimeMention, date: TimeMention): boolean {
  const [one, two] = [parseDay(weekday.value), parseDay(date.value)];
  if (!one || !two || !byWeekday.includes(weekday.rule) || byWeekday.includes(date.rule))
    return false;
  return plainDate(one).dayOfWeek === plainDate(two).dayOfWeek;
}

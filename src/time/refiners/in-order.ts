import { type Day, edtfBounds, parseDay, parseEdtf, plainDate, toDay } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import type { Refiner } from "../refiners.ts";

const joint = /^,?\s?(?:and|or|to|through|until|till|,|[-–—])\s?(?:on\s|early\s|late\s|from\s)?$/iu;
const weekdays: readonly string[] = ["weekday"];
const months: readonly string[] = ["bare-month", "month-day", "day-month"];
const longest = 8; // characters between the two

/** "Monday and Tuesday", "late August and early September": the second is the first of its name after the first. */
export const inOrderRefiner: Refiner = {
  name: "in-order",
  examples: [
    [
      "Hearings will be held on Friday and Saturday.",
      "2021-11-02",
      ["Friday = 2021-11-05", "Saturday = 2021-11-06"],
    ],
    [
      "It rained from November to March.",
      "2021-06-02",
      ["November = 2020-11 @ 2020-11/2021-03", "March = 2021-03 @ 2020-11/2021-03"],
    ],
  ],
  not: [
    [
      "It rained on Friday and Monday.",
      "2021-11-02",
      ["Friday = 2021-10-29", "Monday = 2021-11-01"],
    ],
    [
      "He spoke on Monday. On Friday he left.",
      "2021-11-02",
      ["Monday = 2021-11-01", "Friday = 2021-10-29"],
    ],
  ],
  refine: (mentions, { text }) => {
    const found = [...mentions];
    for (let index = 1; index < found.length; index += 1) {
      const [first, second] = [found[index - 1], found[index]];
      if (!first || !second || second.start - first.end > longest) continue;
      if (!joint.test(text.slice(first.end, second.start))) continue;
      found[index] = movedBehind(first, second) ?? second;
    }
    return found;
  },
};

function movedBehind(first: TimeMention, second: TimeMention): TimeMention | undefined {
  if (!first.edtf || !second.edtf || second.against?.by !== "article") return undefined;
  const from = edtfBounds(first.edtf).start;
  if (Temporal.PlainDate.compare(from, edtfBounds(second.edtf).start) <= 0) return undefined;
  if (weekdays.includes(first.rule) && weekdays.includes(second.rule)) {
    const day = parseDay(second.value);
    return day && withValue(second, toDay(plainDate(day).add({ days: 7 })));
  }
  if (!months.includes(first.rule) || !months.includes(second.rule)) return undefined;
  const year = String(Number(second.value.slice(0, 4)) + 1).padStart(4, "0");
  return withValue(second, year + second.value.slice(4));
}

function withValue(mention: TimeMention, value: string | Day): TimeMention | undefined {
  const edtf = parseEdtf(value);
  return edtf && { ...mention, value, edtf };
}

import { edtfBounds, parseDay, parseEdtf, plainDate, toDay } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import { directionAt } from "../direction.ts";
import { inYear } from "../in-year.ts";
import { betweenDates } from "../patterns.ts";
import type { Refiner } from "../refiners.ts";

const joint = new RegExp(
  String.raw`^(?:,?\s(?:${betweenDates})|,|\s?[-‐‑–—])\s?(?:on\s|early\s|late\s|from\s)?$`,
  "iu",
);
const weekdays: readonly string[] = ["weekday"];
const months: readonly string[] = ["bare-month", "month-day", "day-month"];
const longest = 18; // characters between the two

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
    [
      "She teaches Monday through Friday.",
      "2021-11-02",
      ["Monday = 2021-11-01", "Friday = 2021-11-05"],
    ],
  ],
  not: [
    [
      "He spoke on Monday and Friday.",
      "2021-11-02",
      ["Monday = 2021-11-01", "Friday = 2021-10-29"],
    ],
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
  refine: (mentions, { text, anchor }) => {
    const found = [...mentions];
    for (let index = 1; index < found.length; index += 1) {
      const [first, second] = [found[index - 1], found[index]];
      if (!first || !second || second.start - first.end > longest) continue;
      if (!joint.test(text.slice(first.end, second.start))) continue;
      const moved = movedOn(first, second);
      if (moved === undefined) continue;
      // What is told as gone by does not lie ahead: "He spoke on Monday and Friday", said on a Tuesday.
      const isAhead = moved.value > (anchor ?? "") && directionAt(text, second) === "behind";
      if (!isAhead) found[index] = moved;
    }
    return found;
  },
};

function movedOn(first: TimeMention, second: TimeMention): TimeMention | undefined {
  if (!first.edtf || !second.edtf || second.against?.by !== "article") return undefined;
  const from = edtfBounds(first.edtf).start;
  if (Temporal.PlainDate.compare(from, edtfBounds(second.edtf).start) <= 0) return undefined;
  if (weekdays.includes(first.rule) && weekdays.includes(second.rule)) {
    return weekLater(second);
  }
  if (!months.includes(first.rule) || !months.includes(second.rule)) return undefined;
  return inYear(second, Number(second.value.slice(0, 4)) + 1);
}

/** The same weekday a week later. */
function weekLater(mention: TimeMention): TimeMention | undefined {
  const day = parseDay(mention.value);
  const value = day && toDay(plainDate(day).add({ days: 7 }));
  const edtf = parseEdtf(value ?? "");
  return edtf && value && { ...mention, value, edtf };
}

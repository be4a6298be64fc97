import { plainDate, toDay } from "../../day.ts";
import { weekdayBy, weekdayFrom } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { expression, gap, weekdayName } from "../patterns.ts";
import { partOfDayCode, partOfDayWord } from "../parts-of-day.ts";
import { dayReading, timeReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { dayNameStepWord, isCapitalised, readStep, readWeekday } from "../words.ts";

const partOfDay = expression(
  `(?:(?-i:early|late|earlier|later)${gap})?(?:(?<near>yesterday|tomorrow|this|last)|(?:(?<step>${dayNameStepWord})${gap})?(?<weekday>${weekdayName}))${gap}`,
  `(?<part>${partOfDayWord})`,
  `|(?:early|late|mid)[-\\s](?<part>${partOfDayWord})${gap}(?:on${gap})?(?:(?<near>yesterday|tomorrow|today)|(?<weekday>${weekdayName}))`,
);

const some = /\b(?:an?|any|one|some)\s$/iu;

/** "Tuesday night", "yesterday morning", "this evening": a time, on a day that a timeline can hold. */
export const partOfDayRule = anchoredRule({
  name: "part-of-day",
  examples: [
    ["It burned on [Sunday night].", "2021-11-02", "2021-10-31TNI"],
    ["They will vote on [Friday morning].", "2021-11-02", "2021-11-05TMO"],
    ["It was signed [this afternoon].", "2021-11-02", "2021-11-02TAF"],
    ["He died [last night].", "2021-11-02", "2021-11-01TNI"],
    ["He died [last Wednesday night].", "2021-11-02", "2021-10-27TNI"],
    ["It fell in [mid-afternoon yesterday].", "1989-11-02", "1989-11-01TAF"],
    ["It was a [Friday night].", "2021-11-02", "XXXX-WXX-5TNI"],
  ],
  not: ["a night at the opera", "Saturday Night Live turned forty.", "this morningside street"],
  pattern: partOfDay,
  read: ({ groups: { near, weekday, step, part = "" }, sentence, start, end }, anchor) => {
    if (weekday !== undefined && (!isCapitalised(weekday) || isCapitalised(part))) return undefined;
    const day = readWeekday(weekday);
    // "On a Friday night": which one is not told.
    if (some.test(sentence.slice(Math.max(0, start - 5), start))) {
      return day === undefined
        ? undefined
        : { type: "TIME", value: `XXXX-WXX-${day}${partOfDayCode(part)}` };
    }
    const date =
      day === undefined
        ? plainDate(anchor).add({ days: offset(near) })
        : step === undefined
          ? weekdayFrom(anchor, day, directionAt(sentence, { start, end }))
          : weekdayBy(anchor, day, readStep(step));
    const edtf = dayReading(date)?.edtf;
    return edtf && timeReading(toDay(date), partOfDayCode(part), edtf);
  },
});

function offset(near = ""): number {
  const word = near.toLowerCase();
  if (word === "tomorrow") return 1;
  return word === "this" || word === "today" ? 0 : -1;
}

import { plainDate } from "../../day.ts";
import { type HolidayDate, holidayNames } from "../../locale/times/holidays-en.ts";
import { nearestYear } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { isHabit } from "../habit.ts";
import { holidayIn } from "../holidays.ts";
import { expression, fullYear, gap, oneOf } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { isCapitalised, readStep } from "../words.ts";

// Names that are as often the season, a dish or a tree: they need a word before them that speaks of time.
const loose = "christmas|easter|halloween|thanksgiving";
const names = oneOf(Object.keys(holidayNames).filter((name) => !loose.split("|").includes(name)))
  .replaceAll(".", "\\.")
  .replaceAll(
    /(year|valentine|president|patrick|fool|saint|mother|father|veteran)s/gu,
    "$1['’]?s['’]?",
  )
  .replaceAll(" ", gap);
const things =
  "tree|shopping|party|parties|cards?|gifts?|presents?|dinner|lunch|carols?|lights|markets?|eggs?|bunny|parades?|turkey|costumes?|candy|season|holidays?|break|week|weekend|vacation|recess|message|mass|services?|story|carol|uprising|rising";
const holiday = expression(
  `(?:(?:(?<which>last|this|next|this${gap}past|this${gap}coming)${gap})?(?<name>${names})(?:,?${gap}(?:of${gap}|in${gap})?(?<year>${fullYear}))?`,
  `|(?:(?<which>last|this|next)${gap}|(?<=\\b(?:on|at|by|since|before|after|until|till|around|over|for|during)${gap}))(?<name>${loose})(?:${gap}(?:in${gap}|of${gap})?(?<year>${fullYear}))?|(?<name>${loose})${gap}(?:in${gap}|of${gap})?(?<year>${fullYear}))`,
  `(?!${gap}(?:${things})(?!\\p{L}))`,
);

/** A holiday that has a date: of the year that is said, else the nearest. */
export const holidayRule = anchoredRule({
  name: "holiday",
  examples: [
    ["She was found on [Thanksgiving Day].", "2000-01-07", "1999-11-25"],
    ["They left at [Easter 2019].", undefined, "2019-04-21"],
    ["He was shot [last Christmas].", "2021-11-02", "2020-12-25"],
    ["They will vote on [Election Day].", "1998-10-26", "1998-11-03"],
    ["It burned down on [New Year's Eve].", "2021-01-03", "2020-12-31"],
    ["It rained on [Memorial Day].", "2021-06-10", "2021-05-31"],
  ],
  not: [
    "a Christmas tree",
    "after Easter eggs",
    "the easter wind",
    "They usually meet on Christmas Day.",
    "over Thanksgiving dinner",
  ],
  pattern: holiday,
  standsAlone: ({ groups: { year } }) => year !== undefined,
  read: ({ groups: { name = "", year, which }, sentence, start, end }, anchor) => {
    if (!isCapitalised(name)) return undefined;
    const date = dateOf(name);
    if (date === undefined || (year === undefined && isHabit(sentence, { start, end })))
      return undefined;
    const from = plainDate(anchor).year;
    const inYear = (found: number) => holidayIn(found, date);
    if (year !== undefined) return readingOrNone(inYear(Number(year)));
    if (which !== undefined && !/^this$/iu.test(which)) {
      const step = readStep(
        which.split(/\s/u).at(-1) === "coming" ? "next" : /past$/iu.test(which) ? "last" : which,
      );
      const same = inYear(from);
      const isPassed = same !== undefined && (step < 0 ? same < anchor : same > anchor);
      return readingOrNone(inYear(isPassed ? from : from + step));
    }
    return readingOrNone(nearestYear(anchor, inYear, directionAt(sentence, { start, end })));
  },
});

function dateOf(name: string): HolidayDate | undefined {
  return holidayNames[name.toLowerCase().replaceAll(/['’]/gu, "").replaceAll(/\s+/gu, " ")];
}

function readingOrNone(day: Parameters<typeof readingOfDay>[0] | undefined) {
  return day === undefined ? undefined : readingOfDay(day);
}

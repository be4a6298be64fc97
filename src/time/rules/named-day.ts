import { plainDate } from "../../day.ts";
import { directionAt } from "../direction.ts";
import { dash, expression, gap, monthWord } from "../patterns.ts";
import { readingOfDay } from "../reading.ts";
import type { Day } from "../../day.ts";
import { anchoredRule } from "../rule.ts";

// Known by its day alone, and so read in every later year: of 89 in the news of 2004 to 2012, 87 meant this one.
const attacks = "2001-09-11" as Day;
const near = 60; // days; an article that lies so near to such a day may speak of its own
const event =
  "terror(?:ist)?|attacks?|hijack(?:ings?|ers?)|bombings?|massacre|tragedy|plot(?:ters)?|victims?|commission|era|generation";
const namedDay = expression(
  `9/11|11/9/01`,
  `|(?<day>Sept(?:ember|\\.)?${gap}11(?:th)?|11(?:th)?${gap}Sept(?:ember|\\.)?)(?!,?${gap}\\d{4}|${dash}\\d|${gap}(?:and|or|to|through|until)${gap}(?:${monthWord}${gap})?\\d)(?:(?=,?${gap}(?<event>${event})(?!\\p{L}))|)`,
);

/** "9/11" and "the September 11 attacks" are of 2001 in every later year. */
export const namedDayRule = anchoredRule({
  name: "named-day",
  examples: [
    ["He was there on [9/11].", "2010-05-03", "2001-09-11"],
    ["the [September 11] attacks", "2005-10-01", "2001-09-11"],
    ["Just as [Sept. 11] changed America", "2011-02-03", "2001-09-11"],
  ],
  not: [
    "It opens on October 11.",
    "a 9/11.5 split",
    "On September 11, 2012, a consulate burned.",
    "The trial is scheduled for Sept. 11.",
    "The fair ran from Sept. 11-13.",
    "It ran from September 11 to September 13.",
  ],
  pattern: namedDay,
  read: ({ groups: { day, event: what }, sentence, start, end }, anchor) => {
    if (anchor < attacks) return undefined;
    const { year } = plainDate(anchor);
    const isNear = [year - 1, year, year + 1].some((each) => {
      const own = Temporal.PlainDate.from({ year: each, month: 9, day: 11 });
      return Math.abs(own.until(plainDate(anchor)).days) <= near;
    });
    const isBare = day !== undefined && what === undefined && year !== 2001;
    const isOther = isNear || directionAt(sentence, { start, end }) === "ahead";
    return isBare && isOther ? undefined : readingOfDay(attacks);
  },
});

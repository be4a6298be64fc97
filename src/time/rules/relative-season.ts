import { plainDate } from "../../day.ts";
import { expression, gap, partOf } from "../patterns.ts";
import { seasonReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { seasonOf, seasonWord } from "../seasons.ts";
import { dayNameStepWord, readStep } from "../words.ts";

const relativeSeason = expression(
  `${partOf}?(?<which>${dayNameStepWord})${gap}(?<season>${seasonWord})`,
);

/** "last summer" is the latest that is over, "next summer" the next to begin, "this summer" the year's own. */
export const relativeSeasonRule = anchoredRule({
  name: "relative-season",
  examples: [
    ["It closed [last fall].", "1998-02-06", "1997-FA"],
    ["They will tour [this summer].", "1998-03-22", "1998-SU"],
    ["They will tour [next spring].", "2021-11-02", "2022-SP"],
    ["It froze [last winter].", "2021-11-02", "2020-WI"],
  ],
  not: ["a summer of love", "this falls short", "the last springs of the desert"],
  pattern: relativeSeason,
  read: ({ groups: { which = "", season: word = "" } }, anchor) => {
    const { season, firstMonth } = seasonOf(word);
    const now = plainDate(anchor);
    const isOver = now.month > firstMonth + 2;
    const begins = firstMonth > now.month;
    const step = readStep(which);
    if (step > 0) return seasonReading(now.year + Number(!begins), season);
    if (step < 0) return seasonReading(now.year - Number(!isOver), season);
    return seasonReading(now.year, season);
  },
});

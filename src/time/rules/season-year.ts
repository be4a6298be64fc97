import { expression, fullYear, gap, partOf } from "../patterns.ts";
import { seasonReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { seasonOf, seasonWord } from "../seasons.ts";

const seasonYear = expression(
  `(?:the${gap})?${partOf}?(?<season>${seasonWord})`,
  `${gap}(?:of${gap})?(?<year>${fullYear})`,
);

/** "summer 2014", "the winter of 1998": the winter that begins in that year. */
export const seasonYearRule = absoluteRule({
  name: "season-year",
  examples: [
    ["They fled in [the summer of 1992].", undefined, "1992-SU"],
    ["It opened in [early spring 2014].", undefined, "2014-SP"],
  ],
  not: ["The fall of Rome", "a spring of 20 litres"],
  pattern: seasonYear,
  read: ({ groups: { season = "", year } }) => seasonReading(Number(year), seasonOf(season).season),
});

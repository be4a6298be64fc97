import { plainDate } from "../../day.ts";
import { directionAt } from "../direction.ts";
import { isHabit } from "../habit.ts";
import { expression, gap } from "../patterns.ts";
import { seasonReading, setReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { seasonWord, seasonOf } from "../seasons.ts";

const definiteSeason = expression(
  `(?:(?<=\\b(?:over|during|in|into|since|by|until|of|for|through|throughout|this|from)${gap})the${gap}(?:early${gap}|late${gap})?|(?<=\\b(?:over|since|until|by)${gap}))`,
  `(?<season>${seasonWord})(?!${gap}of)(?![-‐‑])`,
);

/** "over the summer", "in the spring": the latest that has begun, or the next where the clause looks ahead. */
export const definiteSeasonRule = anchoredRule({
  name: "definite-season",
  examples: [
    ["Over [the summer], it offered more.", "1989-10-26", "1989-SU"],
    ["They will start in [the spring].", "2021-11-02", "2022-SP"],
    ["It froze in [the winter].", "2021-02-02", "2020-WI"],
    ["Flu often fades over [the summer].", "2021-02-02", "XXXX-SU"],
  ],
  not: ["in the fall of Rome", "the summer house", "a spring in the hills", "by fall-back rules"],
  pattern: definiteSeason,
  read: ({ groups: { season: word = "" }, sentence, start, end }, anchor) => {
    const { season, firstMonth } = seasonOf(word);
    if (isHabit(sentence, { start, end })) return setReading(`XXXX-${season}`);
    const { year, month } = plainDate(anchor);
    const isAhead = directionAt(sentence, { start, end }) === "ahead";
    return seasonReading(
      year + (isAhead ? Number(month > firstMonth + 2) : -Number(month < firstMonth)),
      season,
    );
  },
});

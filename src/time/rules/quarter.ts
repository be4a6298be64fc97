import { plainDate } from "../../day.ts";
import { directionAt } from "../direction.ts";
import { expression, fullYear, gap, hyphen } from "../patterns.ts";
import { quarterAfter, quarterAt } from "../quarter.ts";
import { quarterReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { readOrdinal, readStep } from "../words.ts";

const ordinals = "first|second|third|fourth|1st|2nd|3rd|4th";
const fiscal = `(?:fiscal[\\s-])?`;
const quarter = expression(
  `(?:(?<yearFirst>${fullYear})${gap}Q(?<short>[1-4])|Q(?<short>[1-4])(?:(?:${gap}of)?${gap}(?<year>${fullYear}))?`,
  `|(?:(?<whichFirst>last|this|next)${gap}year['’]s${gap}|the${gap}(?<yearFirst>${fullYear})${gap}|(?:the${gap})?(?<back>year[-‐‑](?:ago|earlier))${gap}|the${gap}(?!${fiscal}\\p{L}{1,20}[-‐‑]))?`,
  `${fiscal}(?<ordinal>${ordinals})${hyphen}quarter`,
  `(?:(?:${gap}of)?${gap}(?<year>${fullYear})|${gap}(?:of${gap})?(?<which>last|this|next)${gap}year)?)`,
);

/** "the third quarter of 1984", "Q3 2021"; without a year the latest that has begun, or the next where the clause looks ahead. */
export const quarterRule = anchoredRule({
  name: "quarter",
  examples: [
    ["Sales fell in [the third quarter].", "1989-10-26", "1989-Q3"],
    ["It lost money in [the fourth quarter].", "1998-01-26", "1997-Q4"],
    ["It will report in [the first quarter].", "2021-11-02", "2022-Q1"],
    ["They built less in [the second quarter of 1984].", undefined, "1984-Q2"],
    ["Since [Q3 2019] it has grown.", "2021-11-02", "2019-Q3"],
    ["It could come by [next year's first quarter].", "2021-11-02", "2022-Q1"],
    ["It fell from [the year-earlier third quarter].", "1989-10-26", "1988-Q3"],
    ["A weak [third-quarter] profit", "2021-11-02", "2021-Q3"],
  ],
  not: ["the French Quarter", "He threw two passes in the final quarter.", "a quarter of them"],
  pattern: quarter,
  standsAlone: ({ groups: { year, yearFirst } }) => (year ?? yearFirst) !== undefined,
  read: ({ groups, sentence, start, end }, anchor) => {
    const {
      year = groups["yearFirst"],
      which = groups["whichFirst"],
      back,
      short,
      ordinal = "",
    } = groups;
    const quarter = Number(short) || readOrdinal(ordinal);
    if (year !== undefined) return quarterReading({ year: Number(year), quarter });
    const now = quarterAt(plainDate(anchor));
    if (which !== undefined) return quarterReading({ year: now.year + readStep(which), quarter });
    if (back !== undefined) {
      return quarterReading({ year: now.year - 1 - Number(quarter > now.quarter), quarter });
    }
    // A company that expects a third-quarter loss in October speaks of the one that is over.
    const ahead = (quarter - now.quarter + 4) % 4;
    return ahead <= 2 && directionAt(sentence, { start, end }) === "ahead"
      ? quarterReading(quarterAfter(now, ahead))
      : quarterReading({ year: now.year - Number(quarter > now.quarter), quarter });
  },
});

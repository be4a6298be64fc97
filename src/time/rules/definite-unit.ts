import { plainDate } from "../../day.ts";
import { directionAt } from "../direction.ts";
import { expression, gap } from "../patterns.ts";
import { durationReading, weekendReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { readUnit, shifted } from "../units.ts";

const edge = "beginning|start|middle|end|rest|remainder|course";
const definiteUnit = expression(
  `(?<=\\b(?:over|during|on|at|for|this|through|throughout|since|until)${gap})the${gap}(?<unit>weekend)`,
  `|(?:the${gap}(?:${edge})${gap}of${gap}|(?:earlier|later|early|late)${gap}(?:in${gap})?)the${gap}(?<unit>week|month|year|decade|century)`,
  `|(?<=\\b(?:by|at|around|before|until|through|since|of)${gap}(?:the${gap})?)(?:(?<unit>year)(?:['’]s${gap}|[-\\s])end)`,
  `|(?<=\\b(?:months|half|quarters?|weeks|part|most|rest)${gap}of${gap})the${gap}(?<unit>year)|the${gap}(?<unit>week|month|year)(?=['’]s${gap}(?!end))`,
  `|(?:the${gap})?fiscal${gap}(?<unit>year)(?!${gap}\\d)|the${gap}(?<length>year)(?=${gap}ended(?!\\p{L}))`,
  `|(?<=\\b(?:for|during|by|in|throughout|all|since)${gap})the${gap}(?:full${gap}|whole${gap}|entire${gap})?(?<unit>year|week)(?!${gap}(?:that|when|of|to|since|before|after|in|old|he|she|they|it|we|\\d)(?!\\p{L})|[-‐‑])`,
  `|the${gap}(?:current|latest)${gap}(?:fiscal${gap}|calendar${gap}|financial${gap})?(?<unit>year)`,
);

/** "the weekend", "the end of the year", "for the week": the one that the article's day lies in, or the last one. */
export const definiteUnitRule = anchoredRule({
  name: "definite-unit",
  examples: [
    ["Over [the weekend], it rained.", "2021-11-02", "2021-W43-WE"],
    ["It is due by [the end of the year].", "2021-11-02", "2021"],
    ["Rates rose [earlier in the month].", "2021-11-02", "2021-11"],
    ["It will be ready by [year-end].", "2021-11-02", "2021"],
    ["In the first nine months of [the year] it grew.", "2021-11-02", "2021"],
    ["It was [the week]'s busiest day.", "2021-11-02", "2021-W44"],
    ["Sales for [the year] rose.", "2021-11-02", "2021"],
    ["Sales for [the year] ended March 31 rose.", "2021-11-02", "P1Y"],
  ],
  not: [
    "It was better than the year before.",
    "for the year before",
    "Person of the Year",
    "a weekend of bitter words",
    "year-end sales",
  ],
  pattern: definiteUnit,
  read: ({ groups: { unit: word = "", length }, said, sentence, start, end }, anchor) => {
    if (/\p{Lu}/u.test(said.slice(1))) return undefined;
    if (length !== undefined) return durationReading("P1Y");
    if (word.toLowerCase() !== "weekend") {
      const unit = readUnit(word);
      return unit && shifted(anchor, 0, unit);
    }
    const date = plainDate(anchor);
    const isAhead = directionAt(sentence, { start, end }) === "ahead";
    const isOn = date.dayOfWeek > 5;
    return weekendReading(isAhead || isOn ? date : date.subtract({ weeks: 1 }));
  },
});

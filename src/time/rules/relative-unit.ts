import { plainDate } from "../../day.ts";
import { expression, gap, partOf } from "../patterns.ts";
import { weekendReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { readUnit, shifted, singularCalendarUnit } from "../units.ts";
import { isCapitalised, readStep, unitStepWord } from "../words.ts";

const relativeUnit = expression(
  `${partOf}?(?<which>${unitStepWord})${gap}`,
  `(?<unit>weekend|${singularCalendarUnit})`,
);

const article = /\b(?:the|its|his|her|their|our)\s$/iu;
const of = /^\sof\s/u;

/** "last week", "this year", "early next month", each with what it is part of. */
export const relativeUnitRule = anchoredRule({
  name: "relative-unit",
  examples: [
    ["Prices fell [last month].", "2021-01-15", "2020-12"],
    ["It is due [early next year].", "2021-11-02", "2022"],
    ["He was ill [last week].", "2021-11-02", "2021-W43"],
    ["bombings [last week] of embassies", "2021-11-02", "2021-W43"],
    ["It rained [this weekend].", "2021-11-02", "2021-W44-WE"],
    ["Это было в [прошлом году].", "2021-11-02", "2020"],
    ["Он был болен на [прошлой неделе].", "2021-11-02", "2021-W43"],
    ["the worst storm of [this century]", "2021-11-02", "20"],
  ],
  not: [
    "the last week of the strike",
    "He told This Week so.",
    "It will last weeks.",
    "this yearling",
    "in the last two years",
  ],
  pattern: relativeUnit,
  read: ({ groups: { which = "", unit: word = "" }, sentence, start, end }, anchor) => {
    if (isCapitalised(word)) return undefined;
    // "The last week of the strike" is not last week, but "bombings last week of embassies" are.
    if (
      article.test(sentence.slice(Math.max(0, start - 8), start)) &&
      of.test(sentence.slice(end, end + 4))
    ) {
      return undefined;
    }
    const count = readStep(which);
    if (word.toLowerCase() === "weekend")
      return weekendReading(plainDate(anchor).add({ weeks: count }));
    const unit = readUnit(word);
    return unit && shifted(anchor, count, unit);
  },
});

import { plainDate } from "../../day.ts";
import { expression, gap, partOf } from "../patterns.ts";
import { weekendReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { readUnit, shifted } from "../units.ts";
import { isCapitalised } from "../words.ts";

const relativeUnit = expression(
  `${partOf}?(?<which>last|this|next|the${gap}current|the${gap}coming|this${gap}coming|this${gap}past)${gap}`,
  `(?<unit>week|weekend|month|quarter|year|decade|century)(?!${gap}of${gap})`,
);

/** "last week", "this year", "early next month", each with what it is part of. */
export const relativeUnitRule = anchoredRule({
  name: "relative-unit",
  examples: [
    ["Prices fell [last month].", "2021-01-15", "2020-12"],
    ["It is due [early next year].", "2021-11-02", "2022"],
    ["He was ill [last week].", "2021-11-02", "2021-W43"],
    ["It rained [this weekend].", "2021-11-02", "2021-W44-WE"],
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
  read: ({ groups: { which = "", unit: word = "" } }, anchor) => {
    if (isCapitalised(word)) return undefined;
    const count = /(?:next|coming)$/iu.test(which) ? 1 : /(?:last|past)$/iu.test(which) ? -1 : 0;
    if (word.toLowerCase() === "weekend")
      return weekendReading(plainDate(anchor).add({ weeks: count }));
    const unit = readUnit(word);
    return unit && shifted(anchor, count, unit);
  },
});

import { plainDate } from "../../day.ts";
import { expression, fullYear, gap } from "../patterns.ts";
import { halfReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { readStep } from "../words.ts";

const half = expression(
  `(?:the${gap})?(?:(?<first>first|1st)|second|2nd|last|latter)(?:${gap}|[-‐‑])half${gap}of${gap}`,
  `(?:(?<year>${fullYear})|(?<which>last|this|next)${gap}year|the${gap}year)`,
  `|(?<year>${fullYear})${gap}H(?<short>[12])|H(?<short>[12])${gap}(?<year>${fullYear})`,
  `|(?:the${gap})?first${gap}two${gap}quarters${gap}of${gap}(?<year>${fullYear})(?<first>)`,
);

/** "the first half of 2020", "H2 2019". A "first half" of no year may be a football match's. */
export const halfRule = anchoredRule({
  name: "half",
  examples: [
    ["Rents fell in [the last half of 1989].", "2021-11-02", "1989-H2"],
    ["Rents rose in [the first half of this year].", "2021-11-02", "2021-H1"],
    ["Growth in [H1 2019] was slow.", undefined, "2019-H1"],
  ],
  not: ["They scored in the first half.", "half of 2020 people", "the last half of the show"],
  pattern: half,
  standsAlone: ({ groups: { year } }) => year !== undefined,
  read: ({ groups: { first, year, which = "this", short } }, anchor) => {
    const found = year === undefined ? plainDate(anchor).year + readStep(which) : Number(year);
    return halfReading(found, first !== undefined || short === "1" ? 1 : 2);
  },
});

import { plainDate } from "../../day.ts";
import { decadeName, readDecade } from "../decades.ts";
import { expression, gap } from "../patterns.ts";
import { decadeReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";

const abbreviatedDecade = expression(
  `(?:the${gap})?(?:(?:early|late|mid)[-\\s])?(?:the${gap})?['’‘](?<tens>[1-9]0)s`,
  `|(?:the${gap}(?:(?:early|late|mid)[-\\s])?|(?<!\\b(?:his|her|their|my|your|our)${gap})(?:early|late|mid)[-\\s])(?<name>${decadeName})`,
);

/** "the '80s", "the late ’60s", "the nineties": the latest such decade that has begun. Of an age ("in his fifties") it tells nothing. */
export const abbreviatedDecadeRule = anchoredRule({
  name: "abbreviated-decade",
  examples: [
    ["Rents rose in [the '80s].", "1989-10-26", "198"],
    ["It was [the late ’60s], more or less.", "2021-11-02", "196"],
    ["It was built in [the mid-seventies].", "1989-10-26", "197"],
    ["Jazz was loved in [the twenties].", "1989-10-26", "192"],
  ],
  not: [
    "She is in her fifties.",
    "He is in his late sixties.",
    "The 80s are gone.",
    "temperatures in the low 80s",
  ],
  pattern: abbreviatedDecade,
  read: ({ groups: { tens, name = "" } }, anchor) => {
    const { year } = plainDate(anchor);
    const decade = tens === undefined ? readDecade(name) : Number(tens);
    const found = year - (year % 100) + decade;
    return decadeReading(found > year ? found - 100 : found);
  },
});

import { monthFrom } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { expression, partOf } from "../patterns.ts";
import { monthReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { isCapitalised, readMonth } from "../words.ts";

// Names that are only ever months need no cue before them; the others are also verbs, persons and armies.
const plainNames = "january|february|july|september|october|november|december";
const otherNames = "march|april|may|june|august";
const strongCues =
  "in|since|by|until|till|before|after|during|from|through|throughout|around|early|late|mid|earlier|later";
const weakCues = "of|for|between|to|and|or|the|a|an|under|its|his|her|their|this|['’]s";
const bareMonth = expression(
  String.raw`${partOf}?(?:(?<month>${plainNames})|(?<=\b(?:${strongCues})[\s-])(?<month>${otherNames})`,
  String.raw`|(?<=(?<!\p{L})(?:${weakCues})\s)(?<month>${otherNames})(?!\s(?-i:\p{Lu})|\s(?:on|of|for|to|against|from|through)\s))`,
);

/** A month without a year: the latest up to the article's, or the first from it on where the clause looks ahead. */
export const bareMonthRule = anchoredRule({
  name: "bare-month",
  examples: [
    ["She became mayor in [March].", "2021-11-02", "2021-03"],
    ["He will retire in [March].", "2021-11-02", "2022-03"],
    ["[December] was cold.", "2021-11-02", "2020-12"],
    ["It lapsed under a [June] accord.", "2021-11-02", "2021-06"],
    ["Since [early May] it has rained.", "2021-11-02", "2021-05"],
  ],
  not: [
    "They may leave.",
    "They march in step.",
    "August Wilson wrote it.",
    "April said so.",
    "The Sun sat down.",
    "Theresa May spoke.",
    "She led the March on Rome.",
    "He wrote of June Carter.",
  ],
  pattern: bareMonth,
  read: ({ groups: { month: word }, sentence, start, end }, anchor) => {
    const month = readMonth(word);
    if (month === undefined || !isCapitalised(word)) return undefined;
    const direction = directionAt(sentence, { start, end }) ?? "behind";
    return monthReading(monthFrom(anchor, month, direction));
  },
});

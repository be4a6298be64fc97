import { monthFrom } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { isHabit } from "../habit.ts";
import { timeWords } from "../../locale/times/all.ts";
import { expression, oneOf, partOf } from "../patterns.ts";
import { monthReading, setReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { isCasedAsName, readMonth } from "../words.ts";

// After a weak cue a name or an object makes a person or a deed of it: "June Carter", "the March on Rome".
const goesOn = String.raw`\s(?-i:\p{Lu})|\s(?:on|of|for|to|against|from|through)\s`;
const names = timeWords.flatMap(({ plainMonths, otherMonths, monthCues, weakMonthCues }) => [
  plainMonths.length > 0 && `(?<month>${oneOf(plainMonths)})`,
  `(?<=(?<!\\p{L})(?:${oneOf(monthCues)})[\\s-])(?<month>${oneOf(otherMonths)})`,
  weakMonthCues.length > 0 &&
    `(?<=(?<!\\p{L})(?:${oneOf(weakMonthCues)})\\s)(?<month>${oneOf(otherMonths)})(?!${goesOn})`,
]);
const bareMonth = expression(`${partOf}?(?:${names.filter((each) => each !== false).join("|")})`);

/** A month without a year: the latest up to the article's, or the first from it on where the clause looks ahead; of what comes back, none. */
export const bareMonthRule = anchoredRule({
  name: "bare-month",
  examples: [
    ["She became mayor in [March].", "2021-11-02", "2021-03"],
    ["He will retire in [March].", "2021-11-02", "2022-03"],
    ["[December] was cold.", "2021-11-02", "2020-12"],
    ["It lapsed under a [June] accord.", "2021-11-02", "2021-06"],
    ["Он ушёл в [марте].", "2021-11-02", "2021-03"],
    ["The fair is usually held in [May].", "2021-11-02", "XXXX-05"],
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
    if (month === undefined || !isCasedAsName(word)) return undefined;
    if (isHabit(sentence, { start, end }))
      return setReading(`XXXX-${String(month).padStart(2, "0")}`);
    const direction = directionAt(sentence, { start, end });
    return monthReading(monthFrom(anchor, month, direction));
  },
});

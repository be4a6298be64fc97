import { expression, gap, month, weekdayName } from "../patterns.ts";
import { exactNumber, readNumber } from "../numbers.ts";
import { partOfDayCode, partOfDayWord } from "../parts-of-day.ts";
import { setReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { durationValue, pluralUnit, readUnit, singularUnit } from "../units.ts";
import { isCapitalised, readMonth, readWeekday } from "../words.ts";

const adverbs: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  yearly: "P1Y",
  annually: "P1Y",
};
const set = expression(
  `(?<adverb>${Object.keys(adverbs).join("|")})`,
  `|(?:every|each)(?:${gap}(?<other>other))?${gap}(?:(?<unit>${singularUnit})`,
  `|(?<count>${exactNumber})${gap}(?<units>${pluralUnit})|(?<weekday>${weekdayName})|(?<month>${month}))`,
  `|(?:once|twice|\\p{L}{2,9}${gap}times)${gap}(?:a|an|per)${gap}(?<per>${singularUnit})`,
  `|(?<days>${weekdayName}(?<=s))`,
  `|(?<weekday>${weekdayName})${gap}(?<part>${partOfDayWord})s|(?:every|each)${gap}(?<part>${partOfDayWord})`,
);

/** What comes back: "weekly", "every Friday", "every two years", "on Mondays". */
export const setRule = absoluteRule({
  name: "set",
  examples: [
    ["They print a [weekly] bulletin.", undefined, "P1W"],
    ["It airs [every Friday].", undefined, "XXXX-WXX-5"],
    ["They march [each July].", undefined, "XXXX-07"],
    ["It is held [every two years] in Bern.", undefined, "P2Y"],
    ["He shaves [every other day].", undefined, "P2D"],
    ["She swims [twice a week].", undefined, "P1W"],
    ["It airs on [Tuesday nights].", undefined, "XXXX-WXX-2TNI"],
    ["They met [every night].", undefined, "XXXX-XX-XXTNI"],
    ["The museum is shut on [Mondays].", undefined, "XXXX-WXX-1"],
  ],
  not: [
    "The Daily Mirror printed it.",
    "each of them",
    "Every second counts.",
    "every man for himself",
    "Asia Weekly closed.",
  ],
  pattern: set,
  read: ({ groups, said, sentence, start }) => {
    const { adverb, other, unit, count, units, weekday, month, per, days, part } = groups;
    if (adverb !== undefined) {
      return isPartOfName(said, sentence, start)
        ? undefined
        : setReading(adverbs[adverb.toLowerCase()] ?? "");
    }
    const time = part === undefined ? "" : partOfDayCode(part);
    const day = readWeekday(weekday ?? days);
    if (day !== undefined) {
      return isCapitalised(weekday ?? days) ? setReading(`XXXX-WXX-${day}${time}`) : undefined;
    }
    if (part !== undefined) return setReading(`XXXX-XX-XX${time}`);
    const number = readMonth(month);
    if (number !== undefined) return setReading(`XXXX-${String(number).padStart(2, "0")}`);
    const found = readUnit(unit ?? units ?? per ?? "");
    if (found === undefined || unit?.toLowerCase() === "second") return undefined;
    const times = count === undefined ? 1 : readNumber(count);
    return setReading(durationValue(other === undefined ? times : 2, found));
  },
});

/** In upper case, and not because a sentence begins with it: a newspaper. */
function isPartOfName(said: string, sentence: string, start: number): boolean {
  return isCapitalised(said) && (start > 0 || /^\w{1,12}\s\p{Lu}/u.test(sentence));
}

import { plainDate, toDay } from "../../day.ts";
import { timeWords } from "../../locale/times/all.ts";
import { expression, gap, oneOf } from "../patterns.ts";
import { dayReading, timeReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";

const days = new Map(timeWords.flatMap(({ relativeDays }) => Object.entries(relativeDays)));
const relativeDay = expression(
  String.raw`(?:(?:early|late|earlier|later)\s(?=yesterday|tomorrow))?`,
  `(?<far>(?:the${gap})?day${gap}(?:before${gap}(?=yest)|after${gap}(?=tom)))?`,
  `(?<word>${oneOf([...days.keys()])})`,
);

const names = /(?:USA|VOA|Russia|India|Africa|Psychology|History)\s$/u;

/** "today", "yesterday", "the day after tomorrow", "tonight". */
export const relativeDayRule = anchoredRule({
  name: "relative-day",
  examples: [
    ["[Yesterday], he left.", "2021-03-01", "2021-02-28"],
    ["She said [today] that it works.", "2021-11-02", "2021-11-02"],
    ["We leave [the day after tomorrow].", "2021-12-30", "2022-01-01"],
    ["Они прилетели [вчера] утром.", "2021-03-02", "2021-03-01"],
    ["They play [tonight].", "2021-11-02", "2021-11-02TNI"],
  ],
  not: [
    "USA Today reported it.",
    "He told BBC Radio 4's Today programme.",
    "the yesterdays of his life",
  ],
  pattern: relativeDay,
  read: ({ groups: { far, word = "" }, sentence, start }, anchor) => {
    if (
      names.test(sentence.slice(Math.max(0, start - 12), start)) ||
      /^Today(?=\sprogram)/u.test(sentence.slice(start, start + 14))
    ) {
      return undefined;
    }
    const offset = days.get(word.toLowerCase()) ?? 0;
    const date = plainDate(anchor).add({ days: far === undefined ? offset : 2 * offset });
    const reading = dayReading(date);
    return word.toLowerCase() === "tonight"
      ? timeReading(toDay(date), "TNI", reading?.edtf)
      : reading;
  },
});

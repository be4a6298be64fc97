import { exactNumber, readNumber, vagueNumber } from "../numbers.ts";
import { approximate, dash, expression, gap } from "../patterns.ts";
import type { Unit } from "../../locale/times/time-words.ts";
import { durationReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { durationValue, pluralUnit, readUnit, singularUnit } from "../units.ts";
import { isCapitalised } from "../words.ts";

const between = `(?:(?<=\\d)${dash}(?=\\d)|${gap}(?:to|or)${gap})`;
const countedDuration = expression(
  `(?:${approximate}${gap})?(?:(?:the${gap})?(?<least>${exactNumber}${between})?(?<count>${exactNumber}|${vagueNumber})${gap}`,
  `(?:(?:more|full|consecutive|straight|whole|long|short)${gap})?(?<units>${pluralUnit})`,
  `|(?<count>one|1|an?)${gap}(?:(?:full|whole)${gap})?(?<unit>${singularUnit}))`,
);
const calendarYear = /^(?:1\d|20)\d{2}$/u;
const article = /^an?$/iu;

/** "two days", "nearly forty years", "a few hours", "a week". */
export const countedDurationRule = absoluteRule({
  name: "counted-duration",
  examples: [
    ["It lasted [two days].", undefined, "P2D"],
    ["For [nearly forty years] it stood.", undefined, "P40Y"],
    ["He waited for [a few hours].", undefined, "PTXH"],
    ["She stayed for [a week] and left.", undefined, "P1W"],
    ["He gave them [a week] to leave.", undefined, "P1W"],
    ["It came barely [a month] after the fire.", undefined, "P1M"],
    ["It took [twenty-two months].", undefined, "P22M"],
    ["It stood for [more than two thousand years].", undefined, "P2000Y"],
    ["It went on for [a hundred and fifty days].", undefined, "P150D"],
    ["It will take [12 to 18 months].", undefined, "PXM"],
    ["It is expected to last [five weeks].", undefined, "P5W"],
    ["They fought for [two decades].", undefined, "P20Y"],
  ],
  not: [
    "Wait a second.",
    "It pays 40 dollars a day.",
    "a quarter of them",
    "He watched 60 Minutes.",
    "sixty of them",
  ],
  pattern: countedDuration,
  read: ({ groups: { least, count = "", units, unit: singular }, sentence, start, end }) => {
    const unit = readUnit(units ?? singular ?? "");
    // In upper case it is a title: "60 Minutes".
    if (unit === undefined || isCapitalised(units ?? singular)) return undefined;
    if (article.test(count) && !isStretch(sentence, start, end, unit)) return undefined;
    // "2014 года" is a year.
    if (unit === "year" && calendarYear.test(count)) return undefined;
    return durationReading(
      durationValue(least === undefined ? readNumber(count) : undefined, unit),
    );
  },
});

const beforeStretch =
  /\b(?:for|in|within|after|over|about|than|nearly|almost|least|took|take|takes|lasts?|lasted|spent|spend|of|only|just|every|half|barely|long as|another)\s$/iu;

const surelyStretch = /\b(?:within|barely|nearly|almost|over|than|only)\s$/iu;
const given =
  /\b(?:g[ai]ven?|gives|offered|ha[ds]|have|got|needs?|needed)\s(?:\p{L}{1,15}\s){0,2}$/u;
const longUnits: readonly Unit[] = ["week", "month", "year", "decade"];

/**
 * "for a week" and "a week after" are stretches of time; "twice a day", "$5 a month", "a quarter of them", "a second", "the day
 * after" are none.
 */
function isStretch(sentence: string, start: number, end: number, unit: Unit): boolean {
  if (unit === "second" || unit === "quarter") return false;
  const before = sentence.slice(Math.max(0, start - 30), start);
  const after = sentence.slice(end, end + 10);
  const isLong = longUnits.includes(unit);
  if (isLong && (/^\s(?:after|before)\s/u.test(after) || surelyStretch.test(before))) return true;
  if (/^\s(?:of|before|after|that|when)\s/u.test(after)) return false;
  if (/^\sto\s\p{Ll}/u.test(after) && given.test(before)) return true;
  return !/^an?\s/iu.test(sentence.slice(start, end)) || beforeStretch.test(before);
}

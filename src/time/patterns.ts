import { locales } from "../locale/locales.ts";
import { timeWords } from "../locale/times/all.ts";

/** White space between two words of an expression; lines may be wrapped in it. */
export const gap = String.raw`\s{1,4}`;
/** Between the ends of a range; typographic or typed, with or without white space. */
export const dash = String.raw`\s?[-‐‑–—]\s?`;
/** Between the parts of a compound: "three-day", "three day". */
export const hyphen = String.raw`(?:[-‐‑]|\s{1,2})`;
/** Zones that stand behind an hour of the day. */
export const clockZone = String.raw`(?:GMT|UTC|CET|CEST|EET|MSK|BST|E[SD]?T|C[SD]T|M[SD]T|P[SD]T|Moscow time|local time)`;
/** Four digits that are no hour: "19 January, 1130 GMT". */
export const fullYear = String.raw`\d{4}(?!\s{1,4}${clockZone}(?!\p{L}))`;
/** "second", "twenty-first". */
export const ordinalWord = oneOf(
  locales.flatMap(({ ordinals }) => [...ordinals.keys()]),
).replaceAll("-", "[-‐‑\\s]");
/** "2", "2nd", "second"; the last not before what else is counted so: "the March third-quarter report". */
export const dayNumber = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|(?:${ordinalWord})(?![-‐‑]|\s(?:quarter|half|time|year|week|month|day|place)))`;
export const month = oneOf(locales.flatMap(({ months }) => [...months.keys()]));
/** Its full stop belongs to it only where a number follows: "Nov. 2". */
export const monthWord = String.raw`(?:${month})(?!\p{L})(?:\.(?=\s{1,4}\d))?`;
const longestAbbreviation = 5; // letters: "thurs"
const weekday = oneOf(locales.flatMap(({ weekdays }) => [...weekdays.keys()]));
/** Those that are known without a word before them: English ones, and others after their cue. */
export const weekdayName = `(?:${locales
  .map(({ language, weekdays }) => {
    const cues = timeWords.find((each) => each.language === language)?.weekdayCues ?? [];
    const names = oneOf([...weekdays.keys()].filter((name) => name.length > longestAbbreviation));
    return cues.length === 0
      ? `(?:${names})s?`
      : `(?<=(?<!\\p{L})(?:${oneOf(cues)})${gap})(?:${names})`;
  })
  .join("|")})`;
/** With what parts it from the date after it: "Tuesday, November 2". English ones in upper case: "they sat May 2". */
export const leadingWeekday = String.raw`(?:(?:(?:this${gap}coming|this|next|last)${gap})?(?=(?-i:\p{Lu}|[а-яё]))(?<leading>${weekday})\.?,?\s{1,4}(?:the${gap})?)?`;
/** Stands before a decade or a century: "the late 1970s". */
export const earlyOrLate = String.raw`(?:(?:early|late|mid)[-\s])?`;
/** Which part of a month, season or year; belongs to the expression, says nothing of its value. */
export const partOf = `(?:(?:${spaced(oneOf(timeWords.flatMap(({ partsOf }) => partsOf)))})(?:-|${gap}))`;
/** Between two dates of a list or a stretch. */
export const betweenDates = oneOf([
  "or",
  ...timeWords.flatMap(({ stretches }) => stretches.map(([, between]) => between)),
]);
/** A count that is only nearly so. TimeBank counts these as part of the expression, "about" and "over" mostly not. */
export const approximate =
  "(?:nearly|almost|(?:no )?(?:more|less|fewer) than|at least|at most|up to)";

const edgeBefore = String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/])`;
const edgeAfter = String.raw`(?![\p{L}\p{N}_]|[.,:/]\p{N})`;

/**
 * The source between word edges that know every script. Case does not count, but inside `(?-i:…)`; a group's name may
 * stand in several alternatives.
 */
export function expression(...parts: readonly string[]): RegExp {
  return new RegExp(`${edgeBefore}(?:${parts.join("")})${edgeAfter}`, "giu");
}

/** White space in words may be any, as lines are wrapped in it. */
export function spaced(words: string): string {
  return words.replaceAll(" ", gap);
}

/** Longest first. */
export function oneOf(words: readonly string[]): string {
  return [...new Set(words)].toSorted((a, b) => b.length - a.length).join("|");
}

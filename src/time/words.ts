import { timeWords } from "../locale/times/all.ts";
import { oneOf, spaced } from "./patterns.ts";
import { locales } from "../locale/locales.ts";

const upperFirst = /^\p{Lu}/u;
const latinFirst = /^\p{Script=Latin}/u;
// In lower case these English names are other words, or too short to be taken for a month.
const needsCapital = /^(?:may|march|[a-z]{3,4})\.?$/u;

/** 1 to 12; undefined for words that only look like a month ("they may 2"). */
export function readMonth(word: string | undefined): number | undefined {
  return word === undefined || needsCapital.test(word)
    ? undefined
    : first((locale) => locale.months.get(plain(word)));
}

/** 1 (Monday) to 7; plural forms too. */
export function readWeekday(word: string | undefined): number | undefined {
  return word === undefined
    ? undefined
    : first(({ weekdays }) => weekdays.get(plain(word)) ?? weekdays.get(plain(word).slice(0, -1)));
}

/** Whether the word begins in upper case, as English names of months and days do. */
export function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && upperFirst.test(word);
}

/** Whether the word may be a month's or a weekday's name as it is written; only Latin letters tell names so. */
export function isCasedAsName(word: string | undefined): boolean {
  return word !== undefined && (upperFirst.test(word) || !latinFirst.test(word));
}

/** "2nd", "2", "second". */
export function readOrdinal(text = ""): number {
  const word = text.toLowerCase().replaceAll(/[‐‑\s]/gu, "-");
  return first(({ ordinals }) => ordinals.get(word)) ?? Number.parseInt(text, 10);
}

const unitSteps = new Map(timeWords.flatMap((each) => Object.entries(each.steps)));
const steps = new Map([
  ...unitSteps,
  ...timeWords.flatMap(({ dayNameSteps }) => Object.entries(dayNameSteps)),
]);

/** "last", "this", "next" before a unit, and before a day's or month's name. */
export const unitStepWord = spaced(oneOf([...unitSteps.keys()]));
export const dayNameStepWord = spaced(oneOf([...steps.keys()]));

/** "last" is one back, "next" one ahead, "this" none. */
export function readStep(word: string): number {
  return steps.get(word.toLowerCase().replaceAll(/\s+/gu, " ")) ?? 0;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, "");
}

function first<T>(look: (locale: (typeof locales)[number]) => T | undefined): T | undefined {
  for (const locale of locales) {
    const found = look(locale);
    if (found !== undefined) return found;
  }
  return undefined;
}

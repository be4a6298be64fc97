import { locales } from "../locale/locales.ts";

const upperFirst = /^\p{Lu}/u;
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

/** "2nd", "2", "second". */
export function readDayNumber(text = ""): number {
  const word = text.toLowerCase().replaceAll(/[‐‑\s]/gu, "-");
  return first(({ ordinals }) => ordinals.get(word)) ?? Number.parseInt(text, 10);
}

/** "last" is one back, "next" one ahead, "this" none. */
export function yearsTo(word: string): number {
  return { last: -1, next: 1 }[word.toLowerCase()] ?? 0;
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

import type { Span } from "../types.ts";

const habit =
  /\b(?:typically|usually|often|normally|always|generally|traditionally|commonly|tends?\sto|every\s(?:year|summer|winter|spring|autumn|fall)|each\syear|all\s(?:the\s)?year|annually|year-round)\b/iu;
const reach = 90; // characters either side; a clause of news text is rarely longer

/** Whether the clause speaks of what comes back: its "summer" and its "Christmas" are no dates. */
export function isHabit(sentence: string, { start, end }: Span): boolean {
  return habit.test(sentence.slice(Math.max(0, start - reach), end + reach));
}

const yearly = /\b(?:every|each)\syear,?\son\s(?:the\s)?$/iu;

/** Whether the day that stands there comes back each year. */
export function isYearly(sentence: string, start: number): boolean {
  return yearly.test(sentence.slice(Math.max(0, start - 24), start));
}

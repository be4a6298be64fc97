import type { Span } from "../types.ts";

const habit =
  /\b(?:typically|usually|often|normally|always|generally|traditionally|commonly|tends?\sto|every\s(?:year|summer|winter|spring|autumn|fall)|each\syear|all\s(?:the\s)?year|annually|year-round)\b/iu;
const reach = 90; // characters either side; a clause of news text is rarely longer

/** Whether the clause speaks of what comes back: its "summer" and its "Christmas" are no dates. */
export function isHabit(sentence: string, { start, end }: Span): boolean {
  return habit.test(sentence.slice(Math.max(0, start - reach), end + reach));
}

import { dayOf, type Day } from "../day.ts";
import { monthOf } from "./dateline-words.ts";

/** What decides where words or an order of numbers mean two things. */
export interface Reading {
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Which number of `02/03/2021` is the day, where the page's other dates tell. */
  readonly order?: "dayFirst" | "monthFirst" | undefined;
}

/** A date in a text, in any of the forms of a dateline. */
export interface FoundDate {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

const word = String.raw`\p{L}[\p{L}\p{M}’']{0,14}`;
const dayNumber = String.raw`(?<![\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?`;
const year = String.raw`(?<year>\d{4})(?!\d)`;

/** Each form alone; a line is tried in this order. */
export const dateForms = [
  `${dayNumber}(?: |-|/)?(?:de |of |d[’'])?(?<month>${word})\\.?(?:,| de| del|-|/)?,? ?${year}`,
  String.raw`(?<month>${word})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\.?,? ${year}`,
  String.raw`(?<year>\d{4})(?:\.| m\.| gada|\. gada)? (?<month>${word}) (?<day>\d{1,2})(?!\d)\.?`,
  String.raw`(?<year>\d{4})\. gada (?<day>\d{1,2})\. (?<month>${word})`,
  String.raw`(?<![\d-])(?<year>\d{4})(?<mark>[-/.•])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)\.?`,
  String.raw`(?<year>\d{4})\. (?<number>\d{1,2})\. (?<day>\d{1,2})\.`,
  String.raw`(?<year>\d{4}) ?[年년] ?(?<number>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]`,
  String.raw`(?<![\d.])(?<day>\d{1,2})\. ?(?<number>\d{1,2})\. ?${year}`,
  String.raw`(?<![\d/-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>${year}`,
].map((form) => new RegExp(form, "iu"));

// In a line that names a publication; elsewhere these are too often versions, scores and fractions.
const shortForms = [
  String.raw`(?<![\d.,:/-])(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<short>\d{2})(?![\d.])`,
  String.raw`(?<![\d/-])(?<first>\d{1,2})/(?<second>\d{1,2})/(?<short>\d{2})(?![\d/])`,
  String.raw`(?<![\d.])(?<first>\d{1,2})\.(?<second>\d{1,2})\.${year}`,
].map((form) => new RegExp(form, "iu"));

const allForms = [...dateForms, ...shortForms].map((form) => new RegExp(form, "giu"));

const mayHoldDate = /\d{4}|\d[./]\d{1,2}[./]\d{2}/u; // what one form or another asks for

/** Every date of a line, from left to right; of two that overlap, that of the earlier form. */
export function findDates(text: string, reading: Reading): readonly FoundDate[] {
  if (!mayHoldDate.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of allForms) {
    for (const match of text.matchAll(form)) {
      const day = match.groups && dayIn(match.groups, reading);
      const [start, end] = [match.index, match.index + match[0].length];
      if (day && !found.some((each) => each.start < end && start < each.end)) {
        found.push({ day, start, end });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

const century = 2000; // of a year of two digits: nobody scraped a page before

/** Undefined where there is no such day, and where day and month could be either. */
export function dayIn(groups: Groups, reading: Reading): Day | undefined {
  const short = groups["short"];
  const inYear = short === undefined ? Number(groups["year"]) : century + Number(short);
  if (groups["first"] !== undefined) {
    const [first, second] = [Number(groups["first"]), Number(groups["second"])];
    const order = orderOf(first, second, reading);
    if (order === undefined) return undefined;
    return order === "dayFirst" ? dayOf(inYear, second, first) : dayOf(inYear, first, second);
  }
  const inMonth = groups["number"] ?? monthOf(groups["month"] ?? "", reading.language) ?? 0;
  return dayOf(inYear, Number(inMonth), Number(groups["day"]));
}

function orderOf(first: number, second: number, { language, order }: Reading): Reading["order"] {
  if (first === second || first > 12) return "dayFirst";
  if (second > 12) return "monthFirst";
  if (language !== undefined && !/^(?:en(?:-us)?|fil|es-us)$/iu.test(language)) return "dayFirst";
  return order;
}

import { dayOf, type Day } from "../day.ts";
import { locales } from "../locale/locales.ts";

export interface Dateline {
  readonly day: Day;
  /** `HH:MM` as printed. */
  readonly time?: string;
}

const months = new Map(locales.flatMap((locale) => [...locale.months]));
const weekdays = locales.flatMap((locale) => [...locale.weekdays.keys()]);

const month = `(?<month>${alternatives([...months.keys()])})\\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\.?`;
const year = String.raw`(?<year>\d{4})(?: ?г(?:ода|\.)?)?`;
const label = String.raw`(?:(?:first )?(?:published|posted|date|опубликовано)(?: (?:on|at))?:? )?`;
const weekday = `(?:(?:${alternatives(weekdays)})\\.?,? )?`;
const time = String.raw`(?:(?:T|,? (?:at |в |[|•·–—-] )?)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?: ?(?<half>[ap])\.?m\.?)?(?: ?(?:Z|\(?(?-i:\p{Lu}{2,5})\)?|[+-]\d{2}:?\d{2}))?)?`;

const forms = [
  `${day} ${month},? ${year}`,
  `${month} ${day},? ${year}`,
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<number>\d{2})\k<mark>(?<day>\d{2})`,
  String.raw`(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>\d{4})`,
  String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>\d{4})`,
].map((form) => new RegExp(`^${label}${weekday}${form}${time}$`, "iu"));

const longest = 80; // characters

/**
 * The day of a line that is nothing but a date, a label and a time. Undefined for prose, for a date of a change
 * ("Updated …"), and where day and month could be either (`02/03/2021`).
 */
export function parseDateline(line: string): Dateline | undefined {
  if (line.length > longest) return undefined;
  const text = line.replaceAll(/\s+/gu, " ").trim();
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const found = dayIn(groups);
    if (!found) return undefined;
    const clock = clockIn(groups);
    return clock === undefined ? { day: found } : { day: found, time: clock };
  }
  return undefined;
}

const change =
  /^(?:last )?(?:updated|modified|changed|edited|обновлено|изменено)(?: (?:on|at))?:? /iu;

/** A line that is nothing but the date of a change: it is neither the article's day nor its headline. */
export function isDateOfChange(line: string): boolean {
  const label = change.exec(line)?.[0];
  return label !== undefined && parseDateline(line.slice(label.length)) !== undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayIn(groups: Groups): Day | undefined {
  const inYear = Number(groups["year"]);
  if (groups["first"] !== undefined) {
    const first = Number(groups["first"]);
    const second = Number(groups["second"]);
    if (first === second || first > 12) return dayOf(inYear, second, first);
    return second > 12 ? dayOf(inYear, first, second) : undefined;
  }
  const inMonth = groups["number"] ?? months.get(groups["month"]?.toLowerCase() ?? "") ?? 0;
  return dayOf(inYear, Number(inMonth), Number(groups["day"]));
}

function clockIn({ hour, minute, half }: Groups): string | undefined {
  if (hour === undefined || minute === undefined || Number(minute) > 59) return undefined;
  const printed = Number(hour);
  if (half !== undefined && (printed < 1 || printed > 12)) return undefined;
  const hours =
    half === undefined ? printed : (printed % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hours > 23 ? undefined : `${String(hours).padStart(2, "0")}:${minute}`;
}

/** Longest first, so that "may" does not end a "mayo" early. */
function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => RegExp.escape(each))
    .join("|");
}

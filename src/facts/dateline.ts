import { dayOf, type Day } from "../day.ts";
import { isAroundTime, monthOf, readBefore, type Before } from "./dateline-words.ts";

export interface Dateline {
  readonly day: Day;
  /** `HH:MM` as printed. */
  readonly time?: string;
}

interface Found extends Dateline {
  readonly says: Before;
}

const word = String.raw`\p{L}[\p{L}\p{M}’']{0,14}`;
const dayNumber = String.raw`(?<![\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?`;
const year = String.raw`(?<year>\d{4})(?!\d)`;

const forms = [
  `${dayNumber}(?: |-|/)?(?:de |of |d[’'])?(?<month>${word})\\.?(?:,| de| del|-|/)?,? ?${year}`,
  String.raw`(?<month>${word})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\.?,? ${year}`,
  String.raw`(?<year>\d{4})(?:\.| m\.| gada|\. gada)? (?<month>${word}) (?<day>\d{1,2})(?!\d)\.?`,
  String.raw`(?<year>\d{4})\. gada (?<day>\d{1,2})\. (?<month>${word})`,
  String.raw`(?<![\d-])(?<year>\d{4})(?<mark>[-/.])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)\.?`,
  String.raw`(?<year>\d{4})\. (?<number>\d{1,2})\. (?<day>\d{1,2})\.`,
  String.raw`(?<year>\d{4}) ?[年년] ?(?<number>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]`,
  String.raw`(?<![\d.])(?<day>\d{1,2})\. ?(?<number>\d{1,2})\. ?${year}`,
  String.raw`(?<![\d/-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>${year}`,
].map((form) => new RegExp(form, "iu"));

const longest = 120; // characters

/**
 * The day of a line that is nothing but a date, a label, a weekday, a time, and perhaps the date of a change behind them.
 * Undefined for prose, for a date of a change alone ("Updated …"), and where day and month could be either (`02/03/2021`)
 * unless the language of the text tells.
 */
export function parseDateline(line: string, language?: string): Dateline | undefined {
  const found = findDate(line, language);
  if (!found || found.says === "changed") return undefined;
  const { day, time } = found;
  return time === undefined ? { day } : { day, time };
}

/** A line that is nothing but the date of a change: it is neither the article's day nor its headline. */
export function isDateOfChange(line: string): boolean {
  return findDate(line, undefined)?.says === "changed";
}

function findDate(line: string, language: string | undefined): Found | undefined {
  if (line.length > longest || !/\d{4}/u.test(line)) return undefined;
  const text = line.replaceAll(/\s+/gu, " ").trim();
  for (const form of forms) {
    const match = form.exec(text);
    const day = match?.groups && dayIn(match.groups, language);
    if (!match || !day) continue;
    const says = beforeOf(text.slice(0, match.index));
    const after = afterOf(text.slice(match.index + match[0].length), language);
    if (!says || !after) continue;
    const time = after.time ?? says.time;
    return { day, says: says.says, ...(time !== undefined && { time }) };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayIn(groups: Groups, language: string | undefined): Day | undefined {
  const inYear = Number(groups["year"]);
  if (groups["first"] !== undefined) {
    const first = Number(groups["first"]);
    const second = Number(groups["second"]);
    const isDayFirst = language !== undefined && !/^(?:en(?:-us)?|fil|es-us)$/iu.test(language);
    if (first === second || first > 12 || (isDayFirst && second <= 12)) {
      return dayOf(inYear, second, first);
    }
    return second > 12 ? dayOf(inYear, first, second) : undefined;
  }
  const inMonth = groups["number"] ?? monthOf(groups["month"] ?? "", language) ?? 0;
  return dayOf(inYear, Number(inMonth), Number(groups["day"]));
}

const clock =
  /(?<!\d)(?<hour>\d{1,2})(?:[:.hH時시] ?(?<minute>\d{2})(?!\d)(?:[:.分분]?\d{0,2}(?:\.\d{1,6})?)?분?)(?: ?(?<half>[apAP])\.?[mM]\.?(?!\p{L}))?(?: ?(?:Z|\(?[A-Z]{2,5}\)?|(?:(?:UTC|GMT) ?)?[+-]\d{1,2}:?\d{2}))?/u;

function beforeOf(text: string): { says: Before; time?: string } | undefined {
  const match = clock.exec(text);
  const rest = match
    ? `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    : text;
  if (/\d/u.test(rest) || /[“”"«»!?;]/u.test(rest)) return undefined;
  const says = readBefore(rest);
  const time = match?.groups && clockIn(match.groups);
  return says && { says, ...(time !== undefined && { time }) };
}

const besides =
  /[\s,|•·–—(-]{0,5}(?:(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\s?:?\s?)?\d{1,3}\+? ?(?:min(?:ut\p{L}{0,4}|[sn])?|мин)\.?(?: (?:read|de lecture|de leitura|de lectura|lesezeit|di lettura|leestid|czytania))?\)?$/iu;

/** What stands behind a date: a time, and perhaps the date of a change; undefined where it is more. */
function afterOf(text: string, language: string | undefined): { time?: string } | undefined {
  const short = text.replace(besides, "").replace(/^T(?=\d)/u, " ");
  const match = clock.exec(short);
  const middle = match ? short.slice(0, match.index) : "";
  const isTime = match !== null && !/\d/u.test(middle) && isAroundTime(middle);
  const rest = isTime ? short.slice(match.index + match[0].length) : short;
  const isNothing = !/\d/u.test(rest) && isAroundTime(rest) && !/[“”"«»!?;]/u.test(rest);
  if (!isNothing && findDate(rest, language)?.says !== "changed") return undefined;
  const time = isTime && match.groups ? clockIn(match.groups) : undefined;
  return time === undefined ? {} : { time };
}

function clockIn({ hour, minute, half }: Groups): string | undefined {
  if (hour === undefined || minute === undefined || Number(minute) > 59) return undefined;
  const printed = Number(hour);
  if (half !== undefined && (printed < 1 || printed > 12)) return undefined;
  const hours =
    half === undefined ? printed : (printed % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hours > 23 ? undefined : `${String(hours).padStart(2, "0")}:${minute}`;
}

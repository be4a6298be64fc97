import type { Day } from "../day.ts";
import { findClock } from "./clock.ts";
import { dateForms, dayIn } from "./date-forms.ts";
import { isAroundTime, readBefore, type Before } from "./dateline-words.ts";

export interface Dateline {
  readonly day: Day;
  /** `HH:MM` as printed. */
  readonly time?: string;
}

interface Found extends Dateline {
  readonly says: Before;
}

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
  for (const form of dateForms) {
    const match = form.exec(text);
    const day = match?.groups && dayIn(match.groups, { language });
    if (!match || !day) continue;
    const says = beforeOf(text.slice(0, match.index));
    const after = afterOf(text.slice(match.index + match[0].length), language);
    if (!says || !after) continue;
    const time = after.time ?? says.time;
    return { day, says: says.says, ...(time !== undefined && { time }) };
  }
  return undefined;
}

function beforeOf(text: string): { says: Before; time?: string } | undefined {
  const clock = findClock(text);
  const rest = clock ? `${text.slice(0, clock.start)} ${text.slice(clock.end)}` : text;
  if (/\d/u.test(rest) || /[“”"«»!?;]/u.test(rest)) return undefined;
  const says = readBefore(rest);
  const time = clock?.time;
  return says && { says, ...(time !== undefined && { time }) };
}

const besides =
  /[\s,|•·–—(-]{0,5}(?:(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\s?:?\s?)?\d{1,3}\+? ?(?:min(?:ut\p{L}{0,4}|[sn])?|мин)\.?(?: (?:read|de lecture|de leitura|de lectura|lesezeit|di lettura|leestid|czytania))?\)?$/iu;

/** What stands behind a date: a time, and perhaps the date of a change; undefined where it is more. */
function afterOf(text: string, language: string | undefined): { time?: string } | undefined {
  const short = text.replace(besides, "").replace(/^T(?=\d)/u, " ");
  const clock = findClock(short);
  const middle = clock ? short.slice(0, clock.start) : "";
  const isTime = clock !== undefined && !/\d/u.test(middle) && isAroundTime(middle);
  const rest = isTime ? short.slice(clock.end) : short;
  const isNothing = !/\d/u.test(rest) && isAroundTime(rest) && !/[“”"«»!?;]/u.test(rest);
  if (!isNothing && findDate(rest, language)?.says !== "changed") return undefined;
  const time = isTime ? clock.time : undefined;
  return time === undefined ? {} : { time };
}

import { parseByline, parseNames } from "./byline.ts";
import { isDateOfChange, parseDateline, type Dateline } from "./dateline.ts";

/** What a line says that is nothing but a dateline, a byline or both. */
export interface HeadLine {
  readonly dateline?: Dateline;
  readonly names?: readonly string[];
}

const marks = /\s*(?:[|•·‧/\n]|\s[–—-]\s)\s*/u;
const mostParts = 5;
const readingTime =
  /^(?:(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\s?:?\s?)?(?:ca\.? )?\d{1,3}\+? ?(?:min(?:ut\p{L}{0,4})?|мин)\.?(?: (?:read|de lecture|de leitura|de lectura|lesezeit|di lettura|leestid|czytania))?$/iu;

/** `Jane Doe • 4 November 2025 • 5 min read`: every part must be one of a dateline, a byline, a name, the time it takes. */
export function parseHeadLine(line: string, language?: string): HeadLine | undefined {
  const whole = readPart(line, language);
  if (whole) return whole;
  // Before it is parted: looking for marks in a long run of spaces takes a time that grows with its square.
  if (line.length > longest) return undefined;
  const parts = line.split(marks).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  let dateline: Dateline | undefined;
  let names: readonly string[] | undefined;
  for (const part of parts) {
    if (readingTime.test(part) || isDateOfChange(part)) continue;
    const read = readPart(part, language) ?? namesOf(part);
    if (!read) return undefined;
    dateline ??= read.dateline;
    names ??= read.names;
  }
  // Names alone may be a menu's; a date beside them makes them a byline.
  if (!dateline) return undefined;
  return { dateline, ...(names && { names }) };
}

const longest = 200; // characters

function readPart(part: string, language: string | undefined): HeadLine | undefined {
  const dateline = parseDateline(part, language);
  if (dateline) return { dateline };
  const names = parseByline(part);
  return names && { names };
}

function namesOf(part: string): HeadLine | undefined {
  const names = parseNames(part).filter((each) => each.includes(" "));
  return names.length === 0 ? undefined : { names };
}

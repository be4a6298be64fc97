import type { Day } from "../day.ts";
import { clockAt } from "./clock.ts";
import { findDates, type Reading } from "./date-forms.ts";
import {
  isChangeLabel,
  isLabel,
  isPublishedLabel,
  labelBehind,
  wordsOf,
} from "./dateline-words.ts";
import {
  commentCount,
  gluedLabel,
  otherHands,
  readingTime,
  shareButton,
  timeAgo,
} from "./head-line-words.ts";

/** A date that a line under a headline holds, and what the line says of it. */
export interface SaidDate {
  readonly day: Day;
  readonly time?: string;
  readonly says: "nothing" | "published" | "changed";
}

/** What a short line is made of that holds a date, or the time since one. */
export interface Parts {
  readonly dates: readonly SaidDate[];
  /** Whether it says how long ago, or how long the text takes to read. */
  readonly tellsTime: boolean;
  /** What else stands in it, part by part: names, sections, places. */
  readonly rest: readonly string[];
}

const longest = 160; // characters; of 478 lines with the day of their page the longest has 152
const marks = /\s*(?:[|•·‧●⋅⎪\n;]|\s[–—/-]\s|\/(?=\p{L})|[–—]{2})\s*/u;
const letterThenDigit = /(?<=\p{Ll}{2})-?(?=\d{1,4}[./-]\d{1,2}[./-]\d)/gu;

const mayTell = /\d|(?:xx|--|%t) min| an? \p{L}{3,7} ago/u;

/** Undefined where it tells no time, or is prose: more than a few words that are no label, no name and no section. */
export function partsOf(line: string, reading: Reading): Parts | undefined {
  if (line.length > longest || !mayTell.test(line)) return undefined;
  const text = line
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(gluedLabel, " | ")
    .replaceAll(letterThenDigit, " | ");
  const dates: SaidDate[] = [];
  const rest: string[] = [];
  let from = 0;
  const found = findDates(text, reading);
  for (const { day, start, end } of found) {
    const before = text.slice(from, start);
    const { label, says } = sayingBefore(before, dates.at(-1));
    rest.push(before.slice(0, before.length - label));
    const next = found.find((each) => each.start >= end)?.start ?? text.length;
    const time = clockAt(text.slice(end, next)) ?? clockAt(before);
    dates.push({ day, says, ...(time !== undefined && { time }) });
    from = end;
  }
  rest.push(text.slice(from));
  const bare = rest.join(" | ");
  const short = bare.replaceAll(timeAgo, " | ").replaceAll(readingTime, " | ");
  if (dates.length === 0 && short === bare) return undefined;
  const parts = short
    .replaceAll(commentCount, " | ")
    .split(marks)
    .map((part) => cleared(part))
    .filter((part) => part !== "");
  // Behind "Published 2 May 2021 ·" a notice may stand, and it is a dateline all the same.
  const isSaid = dates[0]?.says === "published" && rest[0] === "" && marks.test(rest[1] ?? "");
  const kept = isSaid ? parts.filter((part) => !isProse(part)) : parts;
  if (amount.test(text) || kept.some((part) => isProse(part))) return undefined;
  return { dates, tellsTime: short !== bare, rest: kept };
}

/** A date right behind another is of its kind; one behind "Reviewed by" is a change's. */
function sayingBefore(
  before: string,
  last: SaidDate | undefined,
): { readonly label: number; readonly says: SaidDate["says"] } {
  if (last && before.trim() === "") return { label: 0, says: last.says };
  const found = labelBehind(before);
  return otherHands.test(before.trim()) ? { ...found, says: "changed" } : found;
}

const amount = /\d ?%|[€$£] ?\d|\d ?[€$£]/u; // a line of figures, not of a publication
const edges = /^[\s,.:;()[\]»«@#*+–—-]+|[\s,:;()[\]»«@#*+–—-]+$/gu;
const clocks =
  /T?(?<!\d)\d{1,2}(?:[:.hH時시] ?\d{2}(?!\d)(?:[:.分분]?\d{0,2})?[분分]?| ?(?=[ap]\.?m\b))(?: ?[ap]\.?m\b\.?)?(?: ?\(?(?:[A-Z]{2,5}|[PECM]T|МСК|MEZ)\)?(?![\p{L}]))?(?:Z| ?[+-]\d{2}:?\d{2})?/giu;
const bareNumbers = /(?<![\p{L}\p{N}])(?:\d{1,7}|\d{1,2}[月월]\d{1,2}[日일])(?![\p{L}\p{N}])/gu;

/** Without clocks, numbers, buttons and the labels that say no more than a date does. */
function cleared(part: string): string {
  if (otherHands.test(part.replaceAll(edges, ""))) return "";
  const text = part
    .replaceAll(clocks, " ")
    .replaceAll(bareNumbers, " ")
    .replaceAll(shareButton, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(edges, "");
  const isNothing = isChangeLabel(text) || isPublishedLabel(text);
  return isNothing || wordsOf(text).every((word) => isLabel(word)) ? "" : text;
}

const mostWords = 12; // of one part; sections and names have fewer
const mostLower = 1; // words in lower case, particles aside: "by", "of" and "in" stand in names and sections
const particle =
  /^(?:de|da|do|dos|das|di|del|della|du|des|van|von|vom|der|den|ten|ter|al|el|bin|la|le|les|af|av|and|und|et|y|e|en|og|och|of|for|in|the|by|por|par|door|mit|with|from|on|to|a|i|u|und)$/u;

function isProse(part: string): boolean {
  if (/[.!?…][”"’»)]?$/u.test(part) && part.split(" ").length > 5) return true;
  return (
    part.split(" ").length > mostWords ||
    part.split(/[,&]/u).some((each) => each.split(" ").filter(isLower).length > mostLower)
  );
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !particle.test(word);
}

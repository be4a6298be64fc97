import type { Block } from "../types.ts";
import type { Dateline } from "./dateline.ts";
import type { Reading } from "./date-forms.ts";
import { isChangeLabel, isPublishedLabel } from "./dateline-words.ts";
import { readSignature } from "./signature/lines.ts";
import { partsOf, type Parts, type SaidDate } from "./loose-head-line.ts";

/** A dateline near a headline, and its block. */
export interface NearDateline {
  readonly index: number;
  readonly dateline: Dateline;
}

const above = 5; // open blocks above a headline; higher up the day of the visit is printed
const below = 14; // open blocks below where the text begins; leads, captions and share buttons stand before some datelines
const alone = 20; // open blocks above the text where no headline is found

/**
 * The day of the lines around a headline: one that is said to be of publication before others, then the nearest. Undefined
 * where they tell of changes only.
 */
export function nearestDateline(
  blocks: readonly Block[],
  open: readonly number[],
  { headline, start }: { readonly headline: number | undefined; readonly start: number },
  reading: Reading,
): NearDateline | undefined {
  const at = open.findIndex((index) => index >= start);
  const own = headline === undefined ? -1 : open.indexOf(headline);
  const from = Math.max(0, own === -1 ? at - alone : Math.min(own, at) - above);
  let best: (NearDateline & { readonly distance: number }) | undefined;
  for (let place = from; place < Math.min(open.length, at + below); place += 1) {
    const index = open[place] ?? -1;
    const text = blocks[index]?.text ?? "";
    if (place === own) continue;
    const parts = partsOf(text, reading);
    const said = parts && publishedIn(parts, blocks[open[place - 1] ?? -1]?.text ?? "");
    if (!said) continue;
    if (place > at && said.says === "nothing" && !isBare(text, parts)) continue;
    const distance = distanceOf(place, own === -1 ? at : own, said.says);
    if (!best || distance < best.distance) best = { index, dateline: said, distance };
  }
  return best;
}

/** The day of the lines below a text's start that are nothing but a day of publication; undefined where they differ. */
export function statedBelow(
  blocks: readonly Block[],
  open: readonly number[],
  start: number,
  reading: Reading,
): NearDateline | undefined {
  let found: NearDateline | undefined;
  for (const index of open) {
    const text = blocks[index]?.text ?? "";
    if (index < start || text.length > longestStated || !/\d/u.test(text)) continue;
    const parts = partsOf(text, reading);
    const [date] = parts?.dates ?? [];
    if (date?.says !== "published" || parts?.rest.length !== 0) continue;
    if (found && found.dateline.day !== date.day) return undefined;
    found ??= { index, dateline: date };
  }
  return found;
}

const longestStated = 80; // characters
const ofLabel = 100; // lines: a date that is said to be of publication is nearer than any other

function distanceOf(place: number, headline: number, says: SaidDate["says"]): number {
  const lines = place > headline ? place - headline : 2 * (headline - place) + 2;
  return says === "published" ? lines - ofLabel : lines;
}

/** The earliest of a line's dates that are no change's; what stands on the line above may say what it is. */
function publishedIn({ dates }: Parts, before: string): SaidDate | undefined {
  const labelled = dates.map((date, place): SaidDate => {
    if (place > 0 || date.says !== "nothing") return date;
    if (isChangeLabel(before)) return { ...date, says: "changed" };
    return isPublishedLabel(before) ? { ...date, says: "published" } : date;
  });
  const published = labelled.filter(({ says }) => says === "published");
  const used = published.length > 0 ? published : labelled.filter(({ says }) => says === "nothing");
  return used.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}

const mostBeside = 6; // words: a section, a place or two names

/** Within a text only lines that hold little more than their date are datelines; a clause of a sentence is none. */
function isBare(text: string, { rest }: Parts): boolean {
  return rest.length <= 2 && rest.every((part) => isBeside(part)) && !isClause(text, rest);
}

const cutOff = /^[,;]/u; // from a sentence on the line above
const ending = /\.["”’»)]?$/u;
const told = /(?:^|\s)(?!(?:by|of|in|at|on|and|the|for|from)(?:\s|$))\p{Ll}{2,}/u; // a word in lower case

/** "Picture taken April 21, 2010.", ", Thursday, Sept. 2, 2010." */
function isClause(line: string, rest: readonly string[]): boolean {
  const text = line.trim();
  return cutOff.test(text) || (ending.test(text) && rest.some((part) => told.test(part)));
}

function isBeside(part: string): boolean {
  return part.split(" ").length <= mostBeside || readSignature(part, false, {})?.isSigned === true;
}

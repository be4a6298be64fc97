import { posix } from "node:path";
import { compareEntries } from "../story/entry.ts";
import { headlineOf } from "../story/headline.ts";
import type { Event, Story } from "../types.ts";

const most = 60; // entries; what a person decided of and what weighs most, for a story of 1,500 articles has thousands
const fewWords = 12;

/** A line an entry, by date: `  e-1a2b3c4d  2021-11-02  3.5  River rises … (pinned)`. */
export function entryLines(
  { folder, events, hidden = [] }: Story,
  archive: string,
): readonly string[] {
  const all = [...events, ...hidden];
  const isHidden = new Set(hidden);
  const isDecided = (event: Event): number => Number(isHidden.has(event) || !!event.curated);
  const chosen = all
    .toSorted((a, b) => isDecided(b) - isDecided(a) || b.weight - a.weight || compareEntries(a, b))
    .slice(0, most)
    .toSorted(compareEntries);
  const width = Math.max(0, ...chosen.map(({ date }) => date.length));
  const lines = chosen.map((event) => {
    const { id, date, weight } = event;
    const marks = isHidden.has(event) ? ["hidden"] : marksOf(event);
    const mark = marks.length > 0 ? ` (${marks.join(", ")})` : "";
    const start = `  ${id}  ${date.padEnd(width)}  ${weight.toFixed(1).padStart(5)}`;
    return `${start}  ${firstWords(event)}${mark}`;
  });
  const left = all.length - chosen.length;
  if (left === 0) return lines;
  return [
    ...lines,
    `  … and ${left} that weigh less: dateline timeline --json ${posix.join(archive, folder)}`,
  ];
}

function marksOf({ curated }: Event): readonly string[] {
  if (!curated) return [];
  const { title, text, isPinned, dateBefore } = curated;
  if (text !== undefined) return ["your own"];
  return [
    title !== undefined && "retitled",
    dateBefore !== undefined && `dated by you, ${dateBefore} by the texts`,
    isPinned && "pinned",
  ].filter((mark) => typeof mark === "string");
}

function firstWords(event: Event): string {
  const words = headlineOf(event).trim().split(/\s+/u);
  return words.slice(0, fewWords).join(" ") + (words.length > fewWords ? " …" : "");
}

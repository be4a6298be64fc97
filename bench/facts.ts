import type { Gold } from "./pages.ts";
import type { Found } from "./systems.ts";

export const factNames = ["title", "authors", "day"] as const;

export type FactName = (typeof factNames)[number];

export type Verdict = "right" | "absent" | "wrong";

/** Undefined where the gold does not state the fact. */
export function judge(fact: FactName, gold: Gold, found: Found): Verdict | undefined {
  const stated = folded(fact, valueOf(fact, gold.title, gold.author, gold.date));
  if (stated === "") return undefined;
  const said = folded(fact, valueOf(fact, found.title, found.authors, found.date));
  if (said === "") return "absent";
  return said === stated ? "right" : "wrong";
}

function valueOf(
  fact: FactName,
  title: string | null | undefined,
  authors: string | null | undefined,
  date: string | null | undefined,
): string {
  return { title, authors, day: date }[fact] ?? "";
}

function folded(fact: FactName, value: string): string {
  if (fact === "title") return foldTitle(value);
  return fact === "authors" ? foldNames(value) : (isoDay.exec(value)?.[0] ?? "");
}

/** A day as it is written, in its own offset; a gold of a year or a month states none. */
const isoDay = /^\d{4}-\d{2}-\d{2}/u;

/** Letters and digits alone, after NFKC and case folding. */
export function foldTitle(title: string): string {
  return foldCase(title).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** The set of words of all names, in one order; a leading "By" is no name. */
export function foldNames(names: string): string {
  const words = foldCase(names.replace(/^\s*by\b:?/iu, "")).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].toSorted().join(" ");
}

/** Upper case first, so that "ß" meets "SS". */
function foldCase(text: string): string {
  return text.normalize("NFKC").toUpperCase().toLowerCase();
}

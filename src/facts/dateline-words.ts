import { besideWords } from "../locale/beside.ts";
import { dateWords } from "../locale/dates/all.ts";

/** Months that a word names, by language: `listopad` is October in one and November in three. */
const months = new Map<string, Map<string, number>>();
for (const { language, months: words } of dateWords) {
  for (const [word, number] of words) {
    const known = months.get(word) ?? new Map<string, number>();
    months.set(word, known.set(language, number));
  }
}

/** Undefined where two languages disagree and the text's is not known. */
export function monthOf(word: string, language: string | undefined): number | undefined {
  const named = months.get(bare(word));
  if (!named) return undefined;
  const said = language === undefined ? undefined : named.get(language.split("-", 1)[0] ?? "");
  const numbers = new Set(named.values());
  return said ?? (numbers.size === 1 ? [...numbers][0] : undefined);
}

function bare(word: string): string {
  return word.toLowerCase().normalize("NFC").replace(/\.$/u, "");
}

const weekdays = new Set(dateWords.flatMap((each) => [...each.weekdays.keys()]));
const published = new Set([
  ...dateWords.flatMap((each) => each.published),
  ...besideWords.unspaced.published,
]);
const changed = new Set([
  ...dateWords.flatMap((each) => each.changed),
  ...besideWords.unspaced.changed,
]);
const at = new Set(dateWords.flatMap((each) => each.at.flatMap((said) => said.split(" "))));
const oClock = new Set(dateWords.flatMap((each) => each.oClock));
const between = new Set("the den le la el il em de del am on at of di dem d o a".split(" "));
const longestLabel = 4; // words

export type Before = "nothing" | "published" | "changed";

/** What stands before a date; undefined where it is more than a label and a weekday. */
export function readBefore(text: string): Before | undefined {
  const words = wordsOf(text);
  const label = labelAt(words);
  const rest = words.slice(label?.length ?? 0);
  const isKnown = rest.every((word) => weekdays.has(word) || between.has(word) || at.has(word));
  return isKnown ? (label?.says ?? "nothing") : undefined;
}

/** The label of a line that is nothing but that, its date standing on the next. */
export function isChangeLabel(line: string): boolean {
  const words = wordsOf(line);
  const label = labelAt(words);
  return label?.says === "changed" && label.length === words.length;
}

/** The same of a label of publication. */
export function isPublishedLabel(line: string): boolean {
  const words = wordsOf(line);
  const label = labelAt(words);
  return label?.says === "published" && label.length === words.length;
}

function labelAt(words: readonly string[]): { says: Before; length: number } | undefined {
  for (let length = Math.min(longestLabel, words.length); length > 0; length -= 1) {
    const said = words.slice(0, length).join(" ");
    if (changed.has(said)) return { says: "changed", length };
    if (published.has(said)) return { says: "published", length };
  }
  return undefined;
}

/** The label that ends a text, a weekday and "on" behind it aside, by its length in characters. */
export function labelBehind(text: string): { readonly label: number; readonly says: Before } {
  const words = [...text.matchAll(/[\p{L}\p{M}'’-]+/gu)].slice(-longestLabel - 2);
  const said = words.map(([word]) => word.toLowerCase().normalize("NFC"));
  let last = words.length;
  while (last > 0 && isBetween(said[last - 1] ?? "")) last -= 1;
  for (let first = Math.max(0, last - longestLabel); first < last; first += 1) {
    // "publié le" is a label with its "le", "publié" is one without.
    for (let end = Math.min(words.length, last + 1); end >= last; end -= 1) {
      const label = said.slice(first, end).join(" ");
      const says = changed.has(label) ? "changed" : published.has(label) ? "published" : undefined;
      if (says) return { label: text.length - (words[first]?.index ?? 0), says };
    }
  }
  return { label: text.length - (words[last]?.index ?? text.length), says: "nothing" };
}

function isBetween(word: string): boolean {
  return weekdays.has(word) || between.has(word) || at.has(word) || weak.has(word);
}

const weak = new Set("on le el il em vom".split(" ")); // labels that stand before any date

/** Whether a word tells no more than that a date stands beside it. */
export function isLabel(word: string): boolean {
  return (
    weekdays.has(word) ||
    between.has(word) ||
    at.has(word) ||
    oClock.has(word) ||
    yearWord.test(word) ||
    published.has(word) ||
    changed.has(word)
  );
}

const yearWord = /^(?:г|год|года|р|року|m|gada|d|年)$/u;

/** Whether words that stand around a time of day say no more than the time does. */
export function isAroundTime(text: string): boolean {
  return wordsOf(text).every(
    (word) =>
      at.has(word) ||
      oClock.has(word) ||
      weekdays.has(word) ||
      between.has(word) ||
      yearWord.test(word),
  );
}

export function wordsOf(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}'’-]+/gu, " ")
    .trim();
  return folded === "" ? [] : folded.split(" ").filter((word) => /\p{L}/u.test(word));
}

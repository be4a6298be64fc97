import { locales } from "../locale/locales.ts";
import type { Span } from "../types.ts";
import { inside, perhapsLast } from "./abbreviations.ts";

/** Offsets are into the text that was split; white space at the ends belongs to no sentence. */
export interface Sentence extends Span {
  readonly text: string;
}

// A run of end marks with the quotes and brackets that close after it, or a blank line.
const possibleEnd =
  /(?<marks>[.!?…‼⁇⁈⁉]{1,9})(?<closers>["'”’»)\]]{0,4})(?=\s|$)|(?<blank>\n[^\S\n]{0,99}\n)/gu;
const nextWord =
  /\s{0,99}(?<opener>["'“‘«([—–-]{0,4}\s?)(?<word>[\p{L}\p{N}][\p{L}\p{N}'’]{0,30})/uy;
const wordBefore = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}.]{0,14}$/u;
const initial = /^\p{Lu}$/u;
const dottedLetters = /^\p{L}(?:\.\p{L}){1,6}$/u; // U.S, a.m, т.д
const startsLower = /^\p{Ll}/u;
const startsUpper = /^\p{Lu}/u;
const startsWithDigit = /^\p{N}/u;
const longestWord = 16; // characters looked back for the word before a full stop

/**
 * In order, without overlaps. A full stop after a title, an initial or a month ends nothing; after "U.S." or "Inc." it
 * does where a common word in upper case follows ("in the U.S. The army"). A blank line always ends a sentence, a
 * single line end never does. Time is linear in the length of the text.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(possibleEnd)) {
    const end = match.index + match[0].length;
    if (match.groups?.["blank"] === undefined && !isEnd(text, match.index, end, match.groups)) {
      continue;
    }
    addSentence(sentences, text, from, end);
    from = end;
  }
  addSentence(sentences, text, from, text.length);
  return sentences;
}

function addSentence(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === "") return;
  const start = from + (raw.length - raw.trimStart().length);
  sentences.push({ start, end: start + trimmed.length, text: trimmed });
}

function isEnd(
  text: string,
  at: number,
  end: number,
  { marks = "", closers = "" }: Record<string, string | undefined> = {},
): boolean {
  nextWord.lastIndex = end;
  const next = nextWord.exec(text)?.groups?.["word"] ?? "";
  if (startsLower.test(next)) return false;
  // A closing quote or bracket after the stop settles it, and so does any mark but one full stop.
  if (marks !== "." || /["”»]/u.test(closers)) return true;
  const before = wordBefore.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? "";
  if (inside.has(before)) return false;
  if (/^no$/iu.test(before)) return !startsWithDigit.test(next);
  if (initial.test(before) || dottedLetters.test(before) || perhapsLast.has(before)) {
    return next === "" || beginsSentence(next);
  }
  return true;
}

function beginsSentence(word: string): boolean {
  return (
    startsUpper.test(word) &&
    locales.some(({ functionWords }) =>
      functionWords.has(word.toLowerCase().replace(/['’].*$/u, "")),
    )
  );
}

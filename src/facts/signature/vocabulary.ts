import type { Block } from "../../types.ts";

/** The words of a page, as far as they tell names from other words. */
export interface Vocabulary {
  /** Whether a word stands in the page's prose, in lower case as it is given: then it is no name. */
  isLower(word: string): boolean;
  /** How often a text is the whole of a line. */
  timesAlone(text: string): number;
  /** How often words stand in the page's prose, counted up to `most`. */
  timesInProse(words: string, most: number): number;
}

const looked = 60_000; // UTF-16 units of prose
const longLine = 120; // UTF-16 units; shorter lines are labels, captions and headlines

/** Asked for a few names of a page, it looks for those: to list all words of all prose takes far longer. */
export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  let known: string | undefined;
  const prose = (): string => (known ??= proseOf(blocks));
  const lower = new Map<string, boolean>();
  return {
    isLower(word) {
      const before = lower.get(word);
      if (before !== undefined) return before;
      const found = lowerWord.test(word) && holdsWord(prose(), word);
      lower.set(word, found);
      return found;
    },
    timesAlone: (text) =>
      text.length < longLine
        ? blocks.reduce((sum, each) => sum + Number(each.text === text), 0)
        : 0,
    timesInProse: (words, most) => countOf(prose(), words, most),
  };
}

/** The long lines in one text. */
function proseOf(blocks: readonly Block[]): string {
  const long: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    if (length > looked) break;
    if (text.length < longLine) continue;
    long.push(text);
    length += text.length + 1;
  }
  return long.join("\n").slice(0, looked);
}

const lowerWord = /^\p{Ll}[\p{L}\p{M}]{2,30}$/u;
const letterBefore = /[\p{L}\p{M}]$/u;
const letterAfter = /^[\p{L}\p{M}]/u;

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // A letter may be two UTF-16 units.
    const isWhole =
      !letterBefore.test(text.slice(Math.max(0, at - 2), at)) &&
      !letterAfter.test(text.slice(end, end + 2));
    if (isWhole) return true;
  }
  return false;
}

function countOf(text: string, words: string, most: number): number {
  let count = 0;
  let at = text.indexOf(words);
  while (at !== -1 && count < most) {
    count += 1;
    at = text.indexOf(words, at + words.length);
  }
  return count;
}

// Scripts that put no space between words: a reader of them counts characters. `v` for its set difference.
const word =
  /[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gv;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** Words as they stand, without punctuation; of a script without spaces between words, characters. */
export function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}

const charactersAWord = 2; // a rule of thumb: most Chinese and Japanese words have two

/** The length of a text in words, of any script. */
export function lengthInWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  return wordsIn(text).length - characters + characters / charactersAWord;
}

// Scripts that put no space between words: a reader of them counts characters. `v` for its set difference.
const word =
  /[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gv;
/** Words as they stand, without punctuation; of a script without spaces between words, characters. */
export function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}

const piece = new RegExp(`${word.source}|\\s+|.`, "gsv");

/** Words, and what stands between them: together the text. */
export function piecesOf(text: string): readonly string[] {
  return text.match(piece) ?? [];
}

const charactersAWord = 2; // a rule of thumb: most Chinese and Japanese words have two

/** The length of a text in words of any script, as runs between white space; read once, for it is asked of every line. */
export function lengthInWords(text: string): number {
  let [words, characters, isInWord] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isUnspaced = code >= 0x0e00 && isOfUnspacedScript(code);
    if (isUnspaced) characters += 1;
    const isWord = !isUnspaced && !isSpace(code);
    if (isWord && !isInWord) words += 1;
    isInWord = isWord;
  }
  return words + characters / charactersAWord;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
}

/** UTF-16 code units of Thai, Lao, Burmese, Khmer, kana and Han with its punctuation, the rarer Han by their first halves. */
function isOfUnspacedScript(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3001 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xd88d) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** A line's words, as far as it is looked at. Scripts written without spaces give one word a character. */
export interface Words {
  /** In lower case. */
  readonly list: readonly string[];
  /** Length in words of a European language. */
  readonly size: number;
  /** Words that begin in upper case, the first one aside. */
  readonly capitalised: number;
  /** Words of a script that has upper and lower case, the first one aside. */
  readonly cased: number;
  /** Words that hold a digit. */
  readonly numbers: number;
  /** Whether spaces part its words. */
  readonly isSpaced: boolean;
}

const looked = 2400; // UTF-16 units of a line; what a line is shows long before
const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ideographs = /[\u3040-\u30ff\u3400-\u9fff]/u;
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;
const perIdeograph = 0.55; // words; Chinese news has 1.6 to 1.9 characters a word, Japanese more
const perUnspaced = 0.22; // words a character of Thai, Lao, Burmese and Khmer
const hangul = /[\uac00-\ud7af]/u;
const perHangul = 0.42;
const perLetter = 0.2; // so that long-worded languages do not look terse
const outOfAscii = /[^\u0000-\u007f]/u;

export function wordsOf(text: string): Words {
  const head = text.length > looked ? text.slice(0, looked) : text;
  const scale = text.length / (head.length || 1);
  const list: string[] = [];
  let size = 0;
  let capitalised = 0;
  let cased = 0;
  let numbers = 0;
  let isSpaced = true;
  const isPlain = !outOfAscii.test(head);
  for (const each of head.match(word) ?? []) {
    if (!isPlain && ideographs.test(each)) {
      for (const character of each) list.push(character);
      size += each.length * perIdeograph;
      isSpaced = false;
      continue;
    }
    if (!isPlain && unspaced.test(each)) {
      for (let at = 0; at < each.length; at += 4) list.push(each.slice(at, at + 4));
      size += each.length * perUnspaced;
      isSpaced = false;
      continue;
    }
    const lower = each.toLowerCase();
    const first = each.charCodeAt(0);
    if (first >= 48 && first <= 57) numbers += 1;
    else if (list.length > 0 && (first < 128 || lower !== each.toUpperCase())) {
      cased += 1;
      if (lower[0] !== each[0]) capitalised += 1;
    }
    list.push(lower);
    size +=
      !isPlain && hangul.test(each) ? each.length * perHangul : (1 + each.length * perLetter) / 2;
  }
  return { list, size: size * scale, capitalised, cased, numbers, isSpaced };
}

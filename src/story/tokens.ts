import type { Span } from "../types.ts";

/** One word of a sentence, and where it stands. */
export interface Token extends Span {
  readonly written: string;
  /** In lower case, without possessives and the dots of "U.S.". */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Whether it is the sentence's first, or a quotation's: what is written with a capital for that alone. */
  readonly isFirst: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly isPossessive: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,’'][\p{L}\p{N}]+)*/gu;
const possessive = /(?:[’']s|(?<=s)[’'])$/iu;
const capital = /^\p{Lu}/u;
const opening = /["“«‘:]\s*$/u;

export function tokensOf(sentence: string): readonly Token[] {
  let from = 0;
  return [...sentence.matchAll(word)].map(({ 0: written, index }): Token => {
    const gap = sentence.slice(from, index);
    const isFirst = from === 0 || opening.test(gap);
    from = index + written.length;
    const isPossessive =
      possessive.test(written) || /^[’'](?=\s)/u.test(sentence.slice(from, from + 2));
    const bare = written.replace(possessive, "");
    return {
      written: bare,
      lower: bare.toLowerCase().replaceAll(".", "").replaceAll("’", "'"),
      isCapital: capital.test(written),
      isFirst,
      gap,
      isPossessive,
      start: index,
      end: from,
    };
  });
}

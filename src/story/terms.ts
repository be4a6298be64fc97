import { locales } from "../locale/locales.ts";
import type { Name } from "./names.ts";
import { stem } from "./stems.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { dateWords, functionWords } from "./word-sets.ts";

/** One word, number or name of a sentence that says who or what. */
export interface Term {
  /** Equal for all forms of a word and for all ways to write a name. */
  readonly key: string;
  readonly written: string;
  /** Index of its first token. */
  readonly at: number;
  /** In tokens. */
  readonly length: number;
  readonly isName: boolean;
  /** The key of the word of the same name before it: "deepwater", of "horizon". */
  readonly before?: string;
}

const numbers = new Map(locales.flatMap((locale) => [...locale.numbers]));
const empty = new Set(
  `
  i you my our your its us me him any some such these those then there here now how why very much many more most own same
  being do does did done can could may might must shall should would get got made make take say said tell told according
  today yesterday tomorrow tonight ago week month year day night morning evening afternoon last next early earlier late later
  since until during before after while against among anti around between both down each few off over per through
  under up whether without am pm et est edt bst gmt utc update updated posted published
  `
    .trim()
    .split(/\s+/u)
    .flatMap((word) => [word, stem(word)]),
);
const shortest = 2; // letters
const plainNumber = /^\p{N}+(?:[.,]\p{N}+)*(?<unit>m|mn|bn|k)?$/u;
const yearLike = /^[12]\p{N}{3}$/u;
const smallest = 4; // smaller numbers are in every other sentence
const units = new Map([
  ["million", "m"],
  ["billion", "bn"],
  ["thousand", "k"],
  ["m", "m"],
  ["mn", "m"],
  ["bn", "bn"],
  ["k", "k"],
]);

/** The terms of a sentence, in its order; a name in it is one term. */
export function termsOf(tokens: readonly Token[], names: readonly Name[] = []): readonly Term[] {
  const terms: Term[] = [];
  const named = new Map(names.map((name) => [name.from, name]));
  let at = 0;
  while (at < tokens.length) {
    const name = named.get(at);
    if (name) {
      const written = tokens.slice(name.from, name.to).map((token) => token.written);
      terms.push({
        key: `@${name.key}`,
        written: written.join(" "),
        at,
        length: name.to - at,
        isName: true,
      });
      at = name.to;
      continue;
    }
    const term = termAt(tokens, at, terms.at(-1));
    if (term) terms.push(term);
    at += 1;
  }
  return terms;
}

function termAt(tokens: readonly Token[], at: number, last: Term | undefined): Term | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { written, lower, isCapital, isFirst } = token;
  const number = numberAt(tokens, at);
  if (number !== undefined) return { key: `#${number}`, written, at, length: 1, isName: false };
  if (
    lower.length < shortest ||
    functionWords.has(lower) ||
    dateWords.has(lower) ||
    empty.has(lower)
  ) {
    return undefined;
  }
  if (/^\p{N}/u.test(lower)) return undefined;
  const isName = isCapital && !isFirst;
  const isNext = isName && last?.isName && last.at === at - 1 && token.gap === " ";
  return { key: stem(lower), written, at, length: 1, isName, ...(isNext && { before: last.key }) };
}

/** "11", "eleven", "5 million" and "5m"; undefined for years and for what is too small to tell anything. */
function numberAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower = "", gap = "" } = tokens[at] ?? {};
  if (gap === ":" || tokens[at + 1]?.gap === ":") return undefined;
  const word = numbers.get(lower);
  const { unit } = plainNumber.exec(lower)?.groups ?? {};
  if (word === undefined && !plainNumber.test(lower)) return undefined;
  const digits =
    word === undefined ? lower.replaceAll(",", "").replace(unit ?? "", "") : String(word);
  const ofUnit = units.get(unit ?? tokens[at + 1]?.lower ?? "") ?? "";
  if (ofUnit === "" && (Number(digits) < smallest || yearLike.test(lower))) return undefined;
  return `${digits}${ofUnit}`;
}

/** The keys of a sentence's terms, each once. */
export interface Terms {
  readonly all: ReadonlySet<string>;
}

/** Terms of sentences, by sentence; names count word by word. */
export function extractTerms(sentences: readonly string[]): ReadonlyMap<string, Terms> {
  return new Map(
    sentences.map((sentence): [string, Terms] => {
      const keys = termsOf(tokensOf(sentence)).map(({ key }) => key);
      return [sentence, { all: new Set(keys) }];
    }),
  );
}

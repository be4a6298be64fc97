import { locales } from "../locale/locales.ts";

/** The words that say who and what, each once. */
export interface Terms {
  /** Words that are written with a capital where no sentence begins. */
  readonly names: ReadonlySet<string>;
  /** All words that carry a topic, names among them; lower case, plain plurals and possessives cut. */
  readonly all: ReadonlySet<string>;
  /** How the sentence writes each. */
  readonly spelling: ReadonlyMap<string, string>;
}

interface Token {
  readonly written: string;
  readonly term: string;
  readonly name: "yes" | "no" | "perhaps";
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.’'][\p{L}\p{N}]+)*/gu;
export const dateWords: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => [...locale.months.keys(), ...locale.weekdays.keys()]),
);
export const functionWords: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => [...locale.functionWords]),
);
const shortest = 2; // letters

/** Terms of sentences, by sentence. A sentence's first word is a name only if it is one inside another of them. */
export function extractTerms(sentences: readonly string[]): ReadonlyMap<string, Terms> {
  const tokens = new Map(sentences.map((sentence) => [sentence, tokensOf(sentence)]));
  const names = new Set(
    [...tokens.values()].flat().flatMap(({ term, name }) => (name === "yes" ? term : [])),
  );
  const isName = ({ term, name }: Token): boolean =>
    name === "yes" || (name === "perhaps" && names.has(term));
  return new Map(
    [...tokens].map(([sentence, found]): [string, Terms] => [
      sentence,
      {
        all: termsOf(found),
        names: termsOf(found.filter(isName)),
        spelling: new Map(found.map(({ term, written }) => [term, written])),
      },
    ]),
  );
}

function termsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ term }) => term));
}

function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(word)].flatMap(([written], index): readonly Token[] => {
    const term = normalised(written);
    if (term.length < shortest || functionWords.has(term) || dateWords.has(term)) return [];
    if (/^\p{N}+$/u.test(term)) return [];
    return [{ written, term, name: nameOf(written, index === 0) }];
  });
}

const capital = /^\p{Lu}/u;
const acronym = /^\p{Lu}[\p{Lu}.]+$/u;

function nameOf(written: string, isFirst: boolean): Token["name"] {
  if (!capital.test(written)) return "no";
  return isFirst && !acronym.test(written) ? "perhaps" : "yes";
}

/** "Burns'", "Russia’s" and "U.S." to "burns", "russia" and "us"; "talks" to "talk". */
export function normalised(written: string): string {
  const bare = written
    .toLowerCase()
    .replace(/[’']s?$/u, "")
    .replaceAll(".", "");
  return bare.length > 4 && /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

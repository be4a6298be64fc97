import { locales } from "../locale/locales.ts";

/** The words that say who and what, each once. */
export interface Terms {
  /** Words written with a capital where no sentence begins, in lower case. */
  readonly names: ReadonlySet<string>;
  /** All words that carry a topic, names among them; lower case, plain plurals and possessives cut. */
  readonly all: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.’'][\p{L}\p{N}]+)*/gu;
const dateWords = new Set(
  locales.flatMap((locale) => [...locale.months.keys(), ...locale.weekdays.keys()]),
);
const functionWords = new Set(locales.flatMap((locale) => [...locale.functionWords]));
const shortest = 2; // letters

/** A sentence's first word counts as a name only if it is one elsewhere: `names` of the whole story, if given. */
export function extractTerms(sentence: string, knownNames?: ReadonlySet<string>): Terms {
  const names = new Set<string>();
  const all = new Set<string>();
  let isFirst = true;
  for (const [written] of sentence.matchAll(word)) {
    const term = normalised(written);
    const wasFirst = isFirst;
    isFirst = false;
    if (term.length < shortest || functionWords.has(term) || dateWords.has(term)) continue;
    if (/^\p{N}+$/u.test(term)) continue;
    all.add(term);
    const isCapital = /^\p{Lu}/u.test(written);
    const isAcronym = /^\p{Lu}[\p{Lu}.]+$/u.test(written);
    if (isCapital && (!wasFirst || isAcronym || knownNames?.has(term) === true)) names.add(term);
  }
  return { names, all };
}

/** "Burns'", "Russia’s" and "U.S." to "burns", "russia" and "us"; "talks" to "talk". */
function normalised(written: string): string {
  const bare = written
    .toLowerCase()
    .replace(/[’']s?$/u, "")
    .replaceAll(".", "");
  return bare.length > 4 && /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

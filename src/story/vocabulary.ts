import type { Names, Text } from "./names.ts";
import { termsOf, type Term } from "./terms.ts";
import { tokensOf } from "./tokens.ts";

const shortestPart = 4; // letters: "pro" and "test" make no "protest"
const elsewhere = 3000; // sentences of other news: what a story of two articles says throughout is still rare
const commonTail = 5; // sentences

/** How often a story's sentences say what. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  /** Of words that follow each other in names, by both. */
  readonly #pairs = new Map<string, number>();
  /** Keys of words that are written with a capital inside sentences. */
  readonly #names = new Set<string>();
  /** Other forms of words by what they count as. */
  readonly #forms = new Map<string, string>();
  #sentences = 0;
  /** What terms tell by themselves, by their keys. */
  readonly #alone = new Map<string, number>();

  constructor(texts: readonly Text[], names: Names) {
    for (const text of texts) this.#add(readingOf(text, names));
    for (const word of this.#counts.keys()) {
      const form = this.#placeOf(word) ?? this.#tailOf(word);
      if (form !== undefined) this.#forms.set(word, form);
    }
    for (const [word, form] of this.#forms) count(this.#counts, form, this.#counts.get(word));
  }

  #add({ counts, pairs, names, sentences }: Reading): void {
    this.#sentences += sentences;
    for (const [key, times] of counts) count(this.#counts, key, times);
    for (const [pair, times] of pairs) count(this.#pairs, pair, times);
    for (const key of names) this.#names.add(key);
  }

  /** "quake" of "earthquake": where the story says both parts as words, the second often, they are one term. */
  #tailOf(word: string): string | undefined {
    if (!/^[a-z]{8,}$/u.test(word)) return undefined;
    for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      if (this.#counts.has(head) && (this.#counts.get(tail) ?? 0) >= commonTail) return tail;
    }
    return undefined;
  }

  /** "russia" of "russian", "iraq" of "iraqi", where the story names both. */
  #placeOf(word: string): string | undefined {
    if (!this.#names.has(word)) return undefined;
    const { place = "" } = /^(?<place>\p{L}{4,})(?:n|an|ian|i)$/u.exec(word)?.groups ?? {};
    const places = [place, place.replace(/i$/u, ""), place.replace(/i?a$/u, "")];
    return places.find((each) => each.length > 3 && this.#names.has(each));
  }

  keyOf({ key }: Term): string {
    return this.#forms.get(key) ?? key;
  }

  /** Share of sentences that say it; never zero. */
  share(key: string): number {
    return ((this.#counts.get(key) ?? 0) + 0.5) / (this.#sentences + elsewhere);
  }

  /**
   * What a term tells, in nats: how rare it is in the story, but for the further words of a name only how rarely they follow
   * the word before. "Horizon" behind "Deepwater" says nothing that "Deepwater" has not said.
   */
  information(term: Term): number {
    const alone = this.#aloneOf(this.keyOf(term));
    if (term.before === undefined) return Math.max(0, alone);
    const before = (this.#counts.get(term.before) ?? 0) + 0.5;
    const both = (this.#pairs.get(pairOf(term.before, term.key)) ?? 0) + 0.1;
    return Math.max(0, Math.min(alone, Math.log(before / both)));
  }

  #aloneOf(key: string): number {
    const known = this.#alone.get(key);
    if (known !== undefined) return known;
    const alone = -Math.log(this.share(key));
    this.#alone.set(key, alone);
    return alone;
  }
}

/** How often the sentences of one article say what. */
interface Reading {
  /** What the story says of its names: with other answers it is read otherwise. */
  readonly answers: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly sentences: number;
}

/** By the array of its sentences, for as long as anybody holds that. */
const readings = new WeakMap<Text["sentences"], Reading>();

function readingOf(text: Text, names: Names): Reading {
  const answers = names.answersTo(text);
  const known = readings.get(text.sentences);
  if (known?.answers === answers) return known;
  const reading = { ...read(text, names), answers };
  readings.set(text.sentences, reading);
  return reading;
}

function read({ path, sentences }: Text, names: Names): Omit<Reading, "answers"> {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const named = new Set<string>();
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    const terms = termsOf(tokens, names.in(path, tokens));
    for (const key of new Set(terms.map((term) => term.key))) count(counts, key);
    for (const { key, isName } of terms) if (isName) named.add(key);
    const following = terms.flatMap(({ before, key }) =>
      before === undefined ? [] : pairOf(before, key),
    );
    for (const pair of new Set(following)) count(pairs, pair);
  }
  return { counts, pairs, names: named, sentences: sentences.length };
}

function pairOf(before: string, key: string): string {
  return `${before} ${key}`;
}

function count(counts: Map<string, number>, key: string, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

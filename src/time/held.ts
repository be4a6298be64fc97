import type { Need } from "./need.ts";

type Test = (held: Held) => boolean;

// Letters that an expression without case takes for others, though lower case leaves them: ſ for s, and old forms of Cyrillic ones.
const folded = /[\u017F\u1C80-\u1C8F]/u;

/** What a text holds of that which patterns need: it is asked for far more often than there are words that are needed. */
export class Held {
  readonly #text: string;
  readonly #isUnknown: boolean;
  readonly #known: (boolean | undefined)[] = [];

  constructor(text: string) {
    this.#text = text.toLowerCase();
    this.#isUnknown = folded.test(text);
  }

  /** Whether it holds any of some words, which have this number among all. */
  has(number: number, words: RegExp): boolean {
    return (this.#known[number] ??= this.#isUnknown || words.test(this.#text));
  }
}

/** Makes tests of needs that share what they ask of a text. */
export class Needs {
  readonly #words = new Map<string, Test>();
  readonly #digit: Test;

  constructor() {
    this.#digit = this.#testFor(String.raw`\d`);
  }

  /** Whether a text may match what needs this. */
  test(need: Need | undefined): Test {
    if (need === undefined) return () => true;
    if (need.kind === "digit") return this.#digit;
    if (need.kind === "words") {
      const source = need.words.map((word) => RegExp.escape(word)).join("|");
      return this.#testFor(source);
    }
    const tests = need.of.map((each) => this.test(each));
    return need.kind === "all"
      ? (held) => tests.every((holds) => holds(held))
      : (held) => tests.some((holds) => holds(held));
  }

  #testFor(source: string): Test {
    const known = this.#words.get(source);
    if (known) return known;
    const number = this.#words.size;
    const words = new RegExp(source, "u");
    const test: Test = (held) => held.has(number, words);
    this.#words.set(source, test);
    return test;
  }
}

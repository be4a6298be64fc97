/** What a text holds wherever an expression matches in it; texts in which it does not match may hold it too. */
export type Need =
  /** At least one of these, in lower case. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "digit" }
  | { readonly kind: "all" | "any"; readonly of: readonly Need[] };

const digit: Need = { kind: "digit" };
const shortest = 3; // letters of a word: most sentences hold any that is shorter
const everywhere: ReadonlySet<string> = new Set(["the", "and"]);

/**
 * What must stand in a text for the source of a pattern to match in it, whatever its flags: words that it spells out, and digits.
 * Undefined where it need hold nothing. What stands only around a match, and what may be left out, is not asked for. Throws for
 * syntax that the patterns here do not use.
 */
export function needOf(source: string): Need | undefined {
  const reader = new Reader(source.replaceAll(String.raw`\/`, "/")); // which RegExp escapes of itself
  const need = reader.alternatives();
  if (!reader.isAtEnd) throw new Error(`an end without a group at ${reader.at}: ${source}`);
  return need;
}

// Sticky: each reads on where the last one ended.
const letters = /[^\\()[\]{}|?*+.^$]+/uy;
const opening = /\((?:\?(?:<?[=!]|:|<\w+>|[a-z]*(?:-[a-z]+)?:))?/uy;
const lookaround = /^\(\?<?[=!]/u;
const characterClass = /\[(?:\\.|[^\\\]])*\]/uy;
const digits = /^\[(?:\d|\\d|-(?!\]))+\]$/u;
const escaped = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|k<\w+>|\d+|.)/uy;
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy;
const maybeNone = /^(?:[?*]|\{0)/u;

class Reader {
  readonly #source: string;
  at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#source.length;
  }

  /** Up to the end of the group that it stands in. */
  alternatives(): Need | undefined {
    const found = [this.#sequence()];
    while (this.#next === "|") {
      this.at += 1;
      found.push(this.#sequence());
    }
    return anyOf(found);
  }

  #sequence(): Need | undefined {
    const needs: (Need | undefined)[] = [];
    let word = "";
    const endWord = (): void => {
      if (word.length >= shortest && !everywhere.has(word)) {
        needs.push({ kind: "words", words: [word] });
      }
      word = "";
    };
    while (!this.isAtEnd && this.#next !== "|" && this.#next !== ")") {
      const run = this.#read(letters);
      const need = run === "" ? this.#other() : undefined;
      const times = this.#read(quantifier);
      if (run !== "" && times === "") {
        word += run.toLowerCase();
        continue;
      }
      // A quantifier is of the last letter.
      const last = run.codePointAt(run.length - 2) ?? 0;
      const whole = run.slice(0, run.length - (last > 0xffff ? 2 : 1));
      word += (maybeNone.test(times) || run === "" ? whole : run).toLowerCase();
      endWord();
      if (need !== undefined && !maybeNone.test(times)) needs.push(need);
    }
    endWord();
    return allOf(needs);
  }

  /** A group, a class, or a sign. */
  #other(): Need | undefined {
    if (this.#next === "(") return this.#group();
    if (this.#next === "[") return digits.test(this.#must(characterClass)) ? digit : undefined;
    if (this.#next !== "\\") {
      this.at += 1;
      return undefined;
    }
    return this.#must(escaped) === "\\d" ? digit : undefined; // any other sign ends a word
  }

  #group(): Need | undefined {
    const begin = this.#must(opening);
    const need = this.alternatives();
    if (this.#next !== ")") throw this.#unread();
    this.at += 1;
    return lookaround.test(begin) ? undefined : need;
  }

  get #next(): string | undefined {
    return this.#source[this.at];
  }

  /** What stands next and has the form; "" where nothing has. */
  #read(form: RegExp): string {
    form.lastIndex = this.at;
    const found = form.exec(this.#source)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  #must(form: RegExp): string {
    const found = this.#read(form);
    if (found === "") throw this.#unread();
    return found;
  }

  #unread(): Error {
    return new Error(`cannot be read at ${this.at}: ${this.#source}`);
  }
}

function allOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const own = needs.filter((need) => need !== undefined);
  const of = own.flatMap((need) => (need.kind === "all" ? need.of : need));
  return of.length > 1 ? { kind: "all", of } : of[0];
}

/** Nothing is needed where one of them needs nothing. */
function anyOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const own = needs.filter((need) => need !== undefined);
  if (own.length < needs.length) return undefined;
  const of = own.flatMap((need) => (need.kind === "any" ? need.of : need));
  const words = of.flatMap((need) => (need.kind === "words" ? need.words : []));
  const others = of.filter(({ kind }) => kind !== "words");
  const all: readonly Need[] =
    words.length > 0 ? [{ kind: "words", words: withoutLonger(words) }, ...others] : others;
  return all.length > 1 ? { kind: "any", of: all } : all[0];
}

/** A text that holds "days" holds "day". */
function withoutLonger(words: readonly string[]): readonly string[] {
  const byLength = [...new Set(words)].toSorted((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const word of byLength) if (!kept.some((each) => word.includes(each))) kept.push(word);
  return kept;
}

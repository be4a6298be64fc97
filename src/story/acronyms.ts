import type { Run } from "./name-runs.ts";
import type { Token } from "./tokens.ts";

const acronym = /^\p{Lu}{2,6}$/u;
const links: ReadonlySet<string> = new Set(["of", "for", "and", "the", "on"]);
const fewest = 3; // words; two letters stand for too much, unless the text says what for
const most = 8;

/** Names written out, by their words in lower case, with what they are cut to: "central intelligence agency" to "cia". */
export class Acronyms {
  readonly #said = new Map<string, string>();
  readonly #cut = new Set<string>();
  readonly #writtenOut = new Map<string, Set<string>>();

  /** Takes in one sentence. */
  read(tokens: readonly Token[]): void {
    for (const [index, { written, gap, lower }] of tokens.entries()) {
      if (!acronym.test(written)) continue;
      this.#cut.add(lower);
      if (!gap.endsWith("(")) continue;
      const name = namesEndingAt(tokens, index).find((each) => initialsOf(tokens, each) === lower);
      if (name) this.#said.set(wordsOf(tokens, name), lower);
    }
    for (const [index, { isCapital }] of tokens.entries()) {
      if (!isCapital) continue;
      for (const name of namesEndingAt(tokens, index + 1)) {
        const initials = initialsOf(tokens, name);
        if (initials.length < fewest) continue;
        const words = wordsOf(tokens, name);
        const known = this.#writtenOut.get(initials);
        if (known) known.add(words);
        else this.#writtenOut.set(initials, new Set([words]));
      }
    }
  }

  /** Takes in what another one read behind it. */
  join(other: Acronyms): void {
    for (const [words, initials] of other.#said) this.#said.set(words, initials);
    for (const initials of other.#cut) this.#cut.add(initials);
    for (const [initials, words] of other.#writtenOut) {
      const known = this.#writtenOut.get(initials);
      if (known) for (const each of words) known.add(each);
      else this.#writtenOut.set(initials, new Set(words));
    }
  }

  /** Names that end before a token, the longest that is known; only one reading of an acronym may stand in the story. */
  endingAt(tokens: readonly Token[], end: number): (Run & { readonly key: string }) | undefined {
    for (const name of namesEndingAt(tokens, end)) {
      const key = this.keyOf({
        words: wordsOf(tokens, name),
        initials: initialsOf(tokens, name),
      });
      if (key !== undefined) return { ...name, key };
    }
    return undefined;
  }

  /** What a name is cut to, if it is known. */
  keyOf({ words, initials }: Cuttable): string | undefined {
    const isOnly = this.#cut.has(initials) && this.#writtenOut.get(initials)?.size === 1;
    return this.#said.get(words) ?? (isOnly && initials.length >= fewest ? initials : undefined);
  }
}

/** A name that may have an acronym. */
export interface Cuttable {
  /** In lower case. */
  readonly words: string;
  readonly initials: string;
}

/** All names of a sentence that `endingAt` may be asked for. */
export function cuttableIn(tokens: readonly Token[]): readonly Cuttable[] {
  return tokens.flatMap(({ isCapital }, index) =>
    isCapital
      ? namesEndingAt(tokens, index + 1).map((name) => ({
          words: wordsOf(tokens, name),
          initials: initialsOf(tokens, name),
        }))
      : [],
  );
}

/** Runs of capitals and what links them, that end before a token, the longest first. */
function namesEndingAt(tokens: readonly Token[], end: number): readonly Run[] {
  const next = tokens[end];
  if (next?.isCapital && next.gap === " ") return [];
  const names: Run[] = [];
  for (let from = end - 1; from >= Math.max(0, end - most); from -= 1) {
    const token = tokens[from];
    if (!token || token.isPossessive || (!token.isCapital && !links.has(token.lower))) break;
    if (token.isCapital && acronym.test(token.written)) break;
    if (token.isCapital && from < end - 1) names.unshift({ from, to: end });
    if (token.gap !== " " && token.gap !== "-") break;
  }
  return names;
}

function initialsOf(tokens: readonly Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .flatMap(({ isCapital, lower }) => (isCapital ? lower.slice(0, 1) : []))
    .join("");
}

function wordsOf(tokens: readonly Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

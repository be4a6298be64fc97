import { legalForms, noAcronyms } from "../../locale/organisations.ts";
import type { Token } from "../tokens.ts";
import { keyOf } from "./key.ts";
import { isAcronym } from "./token-runs.ts";
import { piecesIn, type Writing } from "./pieces.ts";
import type { Piece } from "./holders.ts";
import { signsOf, type Signs } from "./signs.ts";

/** A name as a sentence writes it. */
export interface Mention {
  readonly key: string;
  readonly written: string;
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** Its words, as keys. */
  readonly words: readonly string[];
  readonly signs: Signs;
  readonly isTitled: boolean;
  /** Whether its capital may say nothing, for it begins a sentence. */
  readonly isFirst: boolean;
  readonly isAcronym: boolean;
  /** Letters that stand for it, where the text says so: "Central Intelligence Agency (CIA)". */
  readonly short?: string;
}

/** Names in a sentence of an English text. */
export function englishMentions(tokens: readonly Token[], writing: Writing): readonly Mention[] {
  return piecesIn(tokens, writing).flatMap((piece) => {
    const [first, ...more] = tokens.slice(piece.from, piece.to);
    if (!first || (more.length === 0 && isAcronym(first) && noAcronyms.has(first.lower))) return [];
    const signs = signsOf(tokens, piece);
    const last = more.at(-1)?.lower ?? "";
    // "Jasmine Revolution", where the article speaks of a revolution too.
    const isWord = !piece.isTitled && signs.person > 0 && writing.isWord(last);
    const person = isWord ? (signs.person > 2 ? 1 : 0) : signs.person;
    return [toMention(tokens, piece, { ...signs, person })];
  });
}

export function toMention(tokens: readonly Token[], piece: Piece, signs: Signs): Mention {
  const own = tokens.slice(piece.from, piece.to);
  const [first, last] = [own[0], own.at(-1)];
  const short = shortOf(tokens, piece);
  // "BP Plc" and "BP" are one firm.
  const isFirm = own.length > 1 && legalForms.has(last?.lower ?? "");
  const words = hyphenated(isFirm ? own.slice(0, -1) : own);
  return {
    key: words.join(" "),
    written: own.map((token, index) => (index === 0 ? "" : token.gap) + token.written).join(""),
    start: first?.start ?? 0,
    end: (last?.start ?? 0) + (last?.written.length ?? 0),
    words,
    signs,
    isTitled: piece.isTitled,
    isFirst: first?.isFirst === true,
    isAcronym: own.length === 1 && first !== undefined && isAcronym(first),
    ...(short !== undefined && { short }),
  };
}

/** "Moreno-Ocampo" is one word, of two tokens. */
function hyphenated(tokens: readonly Token[]): readonly string[] {
  const joined: string[] = [];
  for (const { lower, gap } of tokens) {
    if (gap === "-" && joined.length > 0) joined.push(`${joined.pop()} ${keyOf(lower)}`);
    else joined.push(keyOf(lower));
  }
  return joined;
}

function shortOf(tokens: readonly Token[], { from, to }: Piece): string | undefined {
  const next = tokens[to];
  if (!next || to - from < 2 || !/^\s?\($/u.test(next.gap) || !isAcronym(next)) return undefined;
  const initials = tokens
    .slice(from, to)
    .flatMap(({ isCapital, lower }) => (isCapital ? lower.slice(0, 1) : []))
    .join("");
  return initials === next.lower ? next.lower : undefined;
}

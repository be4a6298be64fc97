import { isDemonym } from "../../locale/demonyms.ts";
import { words } from "../../locale/locale.ts";
import {
  genericBefore,
  genericHeads,
  headsBefore,
  knownOrganisations,
  namesWithAnd,
  noNames,
  organisationHeads,
} from "../../locale/organisations.ts";
import { placeHeads, placesIn, placeStarts } from "../../locale/places.ts";
import { runsIn, type Run } from "../name-runs.ts";
import { officeOf, titles } from "../roles.ts";
import type { Token } from "../tokens.ts";
import { dateWords, functionWords } from "../word-sets.ts";
import { isGivenName } from "./given-name.ts";
import { beginsAnother, isOffice, modifiers, splitAtOffices, type Piece } from "./holders.ts";
import { indexes, isAcronym, isKnown, lowerOf } from "./token-runs.ts";

/** How an article writes its words. */
export interface Writing {
  /** Whether a word that begins a sentence would have a capital inside one too. */
  isName(lower: string): boolean;
  /** Whether it is written without a capital too. */
  isWord(lower: string): boolean;
}

const particles = words("au e y du"); // "Port-au-Prince"
const compass = words(
  "north south east west northern southern eastern western central latin middle pan mid",
);
const surnames = words("may april june august march"); // of the words for dates
const openHeads = words("department center centre centers centres office institute school bureau");
const koreans = words("ban kim lee park roh moon choi han chung cho jung yoon yun");
const article = words("al el as ash ar");
const shouted = /^\p{Lu}{3,}$/u;
const mostWords = 8;

/** What an English sentence may name, part by part. */
export function piecesIn(tokens: readonly Token[], writing: Writing): readonly Piece[] {
  const pieces: Piece[] = [...withAnd(tokens)];
  const taken = new Set(pieces.flatMap(({ from, to }) => indexes(from, to)));
  const tails = new Map(runsIn(tokens).map((run) => [run.from, run]));
  let done = 0;
  for (const run of runsIn(tokens, particles)) {
    const isTaken = run.from < done || indexes(run.from, run.to).some((at) => taken.has(at));
    if (isTaken || isShouted(tokens, run)) continue;
    for (const part of partsOf(tokens, run, writing)) {
      for (const piece of splitAtOffices(tokens, part)) {
        const whole = withSyllable(tokens, withTail(tokens, piece, tails));
        if (isPossible(tokens, whole)) pieces.push(whole);
        done = Math.max(done, whole.to);
      }
    }
  }
  return pieces;
}

/** "National Oceanic and Atmospheric Administration": names that only a list can tell from two. */
function withAnd(tokens: readonly Token[]): readonly Piece[] {
  return tokens.flatMap(({ lower }, to) => {
    if (lower !== "and") return [];
    for (const each of namesWithAnd) {
      const parts = each.split(" ");
      const from = to - parts.indexOf("and");
      const own = tokens.slice(Math.max(0, from), from + parts.length);
      if (from >= 0 && own[0]?.isCapital && own.map((token) => token.lower).join(" ") === each) {
        return [{ from, to: from + parts.length, isTitled: false }];
      }
    }
    return [];
  });
}

function isShouted(tokens: readonly Token[], { from, to }: Run): boolean {
  const isLoudAt = (at: number): boolean => shouted.test(tokens[at]?.written ?? "");
  return indexes(from, to - 1).some((at) => isLoudAt(at) && isLoudAt(at + 1));
}

/** A run without the words that are no part of any name, and without what has a capital only for beginning a sentence. */
function partsOf(tokens: readonly Token[], run: Run, writing: Writing): readonly Run[] {
  const parts: Run[] = [];
  let from = run.from;
  const close = (to: number): void => {
    if (
      tokens[from]?.isFirst &&
      !isKnown(lowerOf(tokens, from, to)) &&
      !isKnownStart(tokens, from, writing)
    ) {
      from += 1;
    }
    while (from < to - 1 && isLoud(tokens[from]) && !isLoud(tokens[to - 1])) from += 1;
    while (from < to && !tokens[from]?.isCapital) from += 1;
    if (from >= to) return;
    const isArticled = article.has(tokens[from - 1]?.lower ?? "") && tokens[from]?.gap === "-";
    parts.push({ from: isArticled ? from - 1 : from, to });
  };
  for (const at of indexes(run.from, run.to)) {
    const token = tokens[at];
    if (!token || !isBreak(token, at > from ? tokens[at - 1] : undefined)) continue;
    close(at);
    from = at + 1;
  }
  close(run.to);
  return parts;
}

/** "RETWEET", "BREAKING": more than letters that stand for something. */
function isLoud(token: Token | undefined): boolean {
  return /^\p{Lu}{6,}$/u.test(token?.written ?? "");
}

/** "Theresa May" is no date. */
function isBreak(token: Token, before: Token | undefined): boolean {
  const { lower, isCapital, written } = token;
  if (lower.startsWith("i'") || (written.length === 1 && /^[DR]$/u.test(written))) return true;
  if (dateWords.has(lower)) return !(surnames.has(lower) && isGivenName(before?.lower ?? ""));
  return isCapital && functionWords.has(lower) && (lower.length < 3 || !isAcronym(token));
}

/** "Ban Ki-moon". */
function withSyllable(tokens: readonly Token[], piece: Piece): Piece {
  const { from, to } = piece;
  const next = tokens[to];
  const isKorean = to - from === 2 && koreans.has(tokens[from]?.lower ?? "");
  return isKorean && next?.gap === "-" && next.lower.length < 6 ? { ...piece, to: to + 1 } : piece;
}

function isKnownStart(tokens: readonly Token[], at: number, writing: Writing): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower } = token;
  const two = `${lower} ${tokens[at + 1]?.lower}`;
  return isAcronym(token) || writing.isName(lower) || isKnown(lower) || isKnown(two);
}

/** "Bank of Karo", "Gulf of Mexico", "Centers for Disease Control". */
function withTail(tokens: readonly Token[], piece: Piece, tails: ReadonlyMap<number, Run>): Piece {
  const { from, to } = piece;
  const head = tokens[to - 1];
  const link = tokens[to];
  if (!head || head.isPossessive || piece.isTitled || link?.gap !== " ") return piece;
  const takes =
    headsBefore.has(head.lower) ||
    (to - from === 1 && (head.lower === "gulf" || placeStarts.has(head.lower)));
  if (!takes || (link.lower !== "of" && link.lower !== "for")) return piece;
  const start = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const tail = tails.get(start);
  if (!tail || tokens[start]?.gap !== " ") return piece;
  const stop = indexes(tail.from, tail.to).find((at) => {
    const { lower = "" } = tokens[at] ?? {};
    if (isOffice(tokens, at) || dateWords.has(lower)) return true;
    return at > tail.from && (isGivenName(lower) || beginsAnother.has(lower));
  });
  if (stop === tail.from) return piece;
  const end = stop ?? tail.to;
  // "Organisation for the Prohibition of Chemical Weapons"
  const more = stop === undefined && link.lower === "for" && tokens[end]?.lower === "of";
  const last = more ? tails.get(end + 1) : undefined;
  if (last) return { ...piece, to: last.to };
  // "Department of Housing and Urban Development": where it ends, nobody can tell.
  const goesOn = tokens[end]?.lower === "and" && tokens[end + 1]?.isCapital === true;
  return goesOn && openHeads.has(head.lower) ? { ...piece, to: from } : { ...piece, to: end };
}

function isAdjective({ lower }: Token): boolean {
  return isDemonym(lower) || modifiers.has(lower) || compass.has(lower);
}

function isPossible(tokens: readonly Token[], { from, to }: Run): boolean {
  const own = tokens.slice(from, to);
  const [first] = own;
  if (!first || own.length > mostWords || own.some(({ lower }) => /\p{N}/u.test(lower)))
    return false;
  if (isFragment(tokens, from, to)) return false;
  if (placesIn("en").has(lowerOf(tokens, from, to))) return true;
  if (own.every((token) => isAdjective(token)) || isGeneric(own)) return false;
  const { lower } = first;
  if (own.length > 1) return true;
  const isOwn =
    knownOrganisations.has(lower) || !(organisationHeads.has(lower) || placeHeads.has(lower));
  return lower.length > 1 && isOwn && officeOf(lower) === undefined && !titles.has(lower);
}

/** "Foreign Ministry", "Ministry of Health": every country has one, and nothing says whose it is. */
function isGeneric(own: readonly Token[]): boolean {
  const [first, second = first] = own.map(({ lower }) => lower);
  const whole = own.map(({ lower }) => lower).join(" ");
  if (first === undefined || second === undefined || knownOrganisations.has(whole)) return false;
  if (noNames.has(whole)) return true;
  if (first === "ministry" || first === "ministries") return true;
  return own.length === 2 && genericBefore.has(first) && genericHeads.has(second);
}

/** "Atmospheric Administration" behind "National Oceanic and". */
function isFragment(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.lower !== "and" || tokens[from]?.gap !== " " || before.gap !== " ") return false;
  return (
    tokens[from - 2]?.isCapital === true &&
    to - from < 4 &&
    organisationHeads.has(tokens[to - 1]?.lower ?? "")
  );
}

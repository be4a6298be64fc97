import { edtfBounds, edtfGrain, plainDate, type Day } from "../day.ts";
import { words } from "../locale/locale.ts";
import type { Account, Span } from "../types.ts";
import type { Dated } from "./accounts.ts";
import type { Names, Text } from "./names.ts";
import { termsOf, type Term } from "./terms.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an account says beside its date, for comparing it with others. */
export interface Telling {
  readonly index: number;
  readonly member: Dated;
  /** Its terms: how much each tells, in nats. */
  readonly said: ReadonlyMap<string, Said>;
  /** What all of them tell. */
  readonly whole: number;
  /** Whether it takes the article's day: no words say what happened then. */
  readonly isUndated: boolean;
  /** A decade, a century, or a year that it is told in or soon after: much happens in one. */
  readonly isVague: boolean;
  /** Days from its date to its article's; what is told of again much later is one of few things. */
  readonly back: number;
}

export interface Said {
  readonly written: string;
  /** In nats, by how rare it is in the story. */
  readonly tells: number;
  /** 1 beside the words that date the account, less the farther from them. */
  readonly near: number;
  readonly isName: boolean;
  /** Whether it stands next to the date: "the 2 May explosion", "began in March". */
  readonly isDated: boolean;
  /** Whether it is what happened, as known: "the meeting", "the explosion". */
  readonly isRecalled: boolean;
}

// "CAIRO (Agency) -", and what a page has put before it.
const dateline = /^.{0,400}?\(\p{Lu}[\p{L} ]{1,20}\)\s{0,2}[-–—]{1,2}\s/u;
const nextTo = new Set(words("on in of the since from late early"));
const fullyNear = 6; // words from the date
const leadNear = 12; // words of a sentence without one
const halfNear = 14; // words more, and a term counts half
const datedWithin = 4; // words
const fewest = 3; // terms; a clause that has fewer ("and 1945") borrows from its sentence
const borrowed = 0.6;
const fresh = 400; // days; "this year" and "last year" are whole economies, 1989 is one disaster

export interface Reading {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** By their paths. */
  readonly sources: ReadonlyMap<string, Text & { readonly day?: Day }>;
}

export function tellingOf(member: Dated, index: number, reading: Reading): Telling {
  const { terms, isUndated, isVague, back } = shapeOf(member, reading);
  const said = saidOf(terms, reading.vocabulary);
  let whole = 0;
  for (const { tells, near } of said.values()) whole += tells * near;
  return { index, member, said, whole, isUndated, isVague, back };
}

/** What an account says, whatever its words are worth in its story. */
interface Shape extends Pick<Telling, "isUndated" | "isVague" | "back"> {
  /** What the story says of its article's names, and the article's day: with others it is another. */
  readonly answers: string;
  readonly day: Day | undefined;
  readonly terms: readonly Placed[];
}

interface Placed extends Pick<Said, "near" | "isDated" | "isRecalled"> {
  readonly term: Term;
  /** 1 of the account's own terms, less of what it borrows from its sentence. */
  readonly share: number;
}

/** By the account with its date, for as long as anybody holds it. */
const shapes = new WeakMap<Dated, Shape>();

function shapeOf(member: Dated, { names, sources }: Reading): Shape {
  const { account, date } = member;
  const source = sources.get(account.path);
  const answers = source ? names.answersTo(source) : "";
  const day = source?.day;
  const known = shapes.get(member);
  if (known?.answers === answers && known.day === day) return known;
  const tokens = tokensOf(account.sentence);
  const terms = termsOf(tokens, names.in(account.path, tokens));
  const mention = account.mention && placeOf(tokens, account.mentionWithin);
  const back = day === undefined ? 0 : edtfBounds(date).end.until(plainDate(day)).days;
  const grain = edtfGrain(date);
  const shape = {
    answers,
    day,
    terms: placedIn(account, tokens, terms, mention),
    isUndated: mention === undefined,
    isVague: grain === "decade" || grain === "century" || (grain === "year" && back < fresh),
    back: Math.max(0, back),
  };
  shapes.set(member, shape);
  return shape;
}

/** Tokens of the words that date an account, by their indexes, both ends inclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

function placeOf(tokens: readonly Token[], span: Span | undefined): Place | undefined {
  if (!span) return undefined;
  const from = tokens.findIndex(({ end }) => end > span.start);
  const to = tokens.findLastIndex(({ start }) => start < span.end);
  return from < 0 || to < from ? undefined : { from, to };
}

function placedIn(
  { within, sentence }: Account,
  tokens: readonly Token[],
  terms: readonly Term[],
  mention: Place | undefined,
): readonly Placed[] {
  const begins = dateline.exec(sentence)?.[0].length ?? 0;
  const isOwn = ({ at }: Term): boolean =>
    (tokens[at]?.start ?? 0) >= within.start && (tokens[at]?.end ?? 0) <= within.end;
  const others = terms.filter(
    ({ at }) =>
      (tokens[at]?.start ?? 0) >= begins && (!mention || at < mention.from || at > mention.to),
  );
  const lends = others.filter((term) => isOwn(term)).length < fewest;
  const dated = mention ? datedTerms(tokens, terms, mention) : new Set();
  return others.flatMap((term): readonly Placed[] => {
    const share = isOwn(term) ? 1 : lends ? borrowed : 0;
    if (share === 0) return [];
    const { at } = term;
    const away = mention ? Math.max(mention.from - at, at - mention.to) - fullyNear : at - leadNear;
    const near = 1 / (1 + Math.max(0, away) / halfNear);
    const [isDated, recalled] = [dated.has(term), isRecalled(tokens, at)];
    return [{ term, share, near, isDated, isRecalled: recalled }];
  });
}

function saidOf(terms: readonly Placed[], vocabulary: Vocabulary): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { term, share, near, isDated, isRecalled: recalled } of terms) {
    const { written, isName } = term;
    const key = vocabulary.keyOf(term);
    const tells = share * vocabulary.information(term);
    const before = said.get(key);
    said.set(
      key,
      before
        ? {
            written: before.written,
            tells: Math.max(before.tells, tells),
            near: Math.max(before.near, near),
            isName: isName || before.isName,
            isDated: isDated || before.isDated,
            isRecalled: recalled || before.isRecalled,
          }
        : { written, tells, near, isName, isDated, isRecalled: recalled },
    );
  }
  return said;
}

/** Terms in an unbroken row with the date: none but "on", "in", "of" stands between. */
function datedTerms(
  tokens: readonly Token[],
  terms: readonly Term[],
  { from, to }: Place,
): ReadonlySet<Term> {
  const byToken = new Map(terms.flatMap((term) => rangeOf(term).map((at) => [at, term] as const)));
  const dated = new Set<Term>();
  for (let at = to + 1; at <= to + datedWithin; at += 1) {
    const term = isJoined(tokens[at]) ? byToken.get(at) : undefined;
    if (!term) break;
    dated.add(term);
  }
  let at = from - 1;
  while (at >= 0 && isJoined(tokens[at + 1]) && nextTo.has(tokens[at]?.lower ?? "")) at -= 1;
  for (const first = at; at > first - datedWithin && isJoined(tokens[at + 1]); at -= 1) {
    const term = byToken.get(at);
    if (!term) break;
    dated.add(term);
  }
  return dated;
}

// English nouns of what happens.
const happening = /^\p{Ll}{3,}(?:ing|tion|sion)s?$/u;

function isRecalled(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "the" && happening.test(tokens[at]?.written ?? "");
}

function rangeOf({ at, length }: Term): readonly number[] {
  return Array.from({ length }, (_, index) => at + index);
}

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === " " || token.gap === "-");
}

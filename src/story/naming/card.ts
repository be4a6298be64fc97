import type { Article } from "../../types.ts";
import { proseOf } from "../recount.ts";
import { tokensOf, type Token } from "../tokens.ts";
import { isGivenName } from "./given-name.ts";
import { mentionsIn } from "./languages.ts";
import type { Mention } from "./mentions.ts";
import type { Writing } from "./pieces.ts";
import { noGivenNames, none, type Signs } from "./signs.ts";

/** Who and what one article names, the most named first. */
export type Card = readonly Named[];

export interface Named {
  /** Equal for all articles that name it in full. */
  readonly key: string;
  /** In full, as the article writes it most. */
  readonly name: string;
  /** Every way in which the article writes it, shorter ones that stand for it too. */
  readonly spellings: readonly string[];
  /** How often. */
  readonly count: number;
  /** Where it stands first: a sentence of the article's prose, and UTF-16 offsets in it. */
  readonly at: readonly [sentence: number, start: number, end: number];
  /** The anchor of its paragraph on the article's page. */
  readonly paragraph: string;
  readonly signs: Signs;
  /** Whether it is one word that may be the last of somebody's name. */
  readonly isLone?: true;
  /** Letters that the article says to stand for it. */
  readonly short?: string;
  /** Keys of other names of the article that turned out to be the same. */
  readonly others?: readonly string[];
}

interface Placed extends Mention {
  readonly sentence: number;
  readonly paragraph: string;
  readonly isLone?: true;
}

const mostNames = 120; // of one article; a list of winners names nobody in particular
const headlineShare = 0.6; // of words with a capital
const headlineWords = 5;

export function cardOf(article: Article): Card {
  const language = article.facts.language?.value.split("-")[0] ?? "";
  const prose = proseOf(article).flatMap(({ paragraph, sentences }) =>
    sentences.map(({ text }) => {
      const tokens = tokensOf(text);
      return { paragraph, tokens: isHeadline(text, tokens) ? [] : tokens };
    }),
  );
  const writing = writingOf(prose.map(({ tokens }) => tokens));
  const mentions = prose.flatMap(({ paragraph, tokens }, sentence) =>
    mentionsIn(tokens, writing, language).map((mention): Placed => ({
      ...mention,
      sentence,
      paragraph,
    })),
  );
  return [...Map.groupBy(joinShort(mentions, writing), ({ key }) => key)]
    .map(([key, own]) => toNamed(key, own))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostNames);
}

/** What a page set as a headline: its capitals say nothing. */
function isHeadline(text: string, tokens: readonly Token[]): boolean {
  if (/[.!?…]["'”’»)\]]*$/u.test(text)) return false;
  const long = tokens.filter(({ written }) => /^\p{L}{2,}/u.test(written));
  const capitals = long.filter(({ isCapital }) => isCapital).length;
  return long.length >= headlineWords && capitals > headlineShare * long.length;
}

function writingOf(sentences: readonly (readonly Token[])[]): Writing {
  const lower = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const token of sentences.flat()) {
    const counts = token.isCapital ? inside : lower;
    if (!token.isCapital || !token.isFirst)
      counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  }
  return {
    isWord: (word) => lower.has(word),
    isName: (word) =>
      (inside.get(word) ?? 0) > (lower.get(word) ?? 0) || (isGivenName(word) && !lower.has(word)),
  };
}

/** Gives a last word that stands alone the key of the one full name in the article that ends so, and "George Harlan" that of "George W. Harlan". */
function joinShort(mentions: readonly Placed[], writing: Writing): readonly Placed[] {
  const persons = new Map<string, Mention>();
  const signs = new Map<string, number>();
  for (const each of mentions) {
    const { person, place, organisation } = each.signs;
    signs.set(each.key, (signs.get(each.key) ?? 0) + person - place - organisation);
    if (each.words.length > 1) persons.set(each.key, each);
  }
  for (const [key, { words }] of persons) {
    if ((signs.get(key) ?? 0) < 0 || noGivenNames.has(words[0] ?? "")) persons.delete(key);
  }
  const fuller = Map.groupBy(
    [...persons.values()].filter(({ words }) => words.length > 2),
    ({ words }) => withoutInitials(words),
  );
  const whole = (key: string): string => {
    const longer = fuller.get(key)?.filter((each) => each.key !== key) ?? [];
    return longer.length === 1 ? (longer[0]?.key ?? key) : key;
  };
  const byLast = Map.groupBy(
    [...persons.values()].flatMap((each) =>
      lastWords(each).map((word) => ({ word, key: each.key })),
    ),
    ({ word }) => word,
  );
  return mentions.flatMap((each): readonly Placed[] => {
    const [word = ""] = each.words;
    if (each.words.length > 1)
      return [persons.has(each.key) ? { ...each, key: whole(each.key) } : each];
    if (each.isAcronym) {
      return [
        each.signs.organisation > 2 || each.signs.place > 2 ? each : { ...each, isLone: true },
      ];
    }
    const isKnown = each.signs.place >= 5 || each.signs.organisation >= 5;
    if (each.isFirst && !each.isTitled && !isKnown && !writing.isName(word)) return [];
    const keys = new Set(byLast.get(word)?.map(({ key }) => whole(key)));
    const [key = ""] = keys;
    if (keys.size === 0) return [isKnown ? each : { ...each, isLone: true }];
    // "Washington", where a Mr Washington is named: nobody can tell.
    if (keys.size > 1 || isKnown) return [];
    return [{ ...each, key, signs: { ...none, person: each.isTitled ? 3 : 1 } }];
  });
}

/** "al Assad" and "Assad" of "Bashar al-Assad". */
function lastWords({ words }: Mention): readonly string[] {
  const last = words.at(-1) ?? "";
  return [...new Set([last, last.split(" ").at(-1) ?? ""])];
}

export function withoutInitials(words: readonly string[]): string {
  return words.filter((word, index) => index === 0 || (word.length > 1 && word !== "jr")).join(" ");
}

function toNamed(key: string, mentions: readonly Placed[]): Named {
  const full = mentions.filter(({ words }) => words.join(" ") === key);
  const [first] = mentions;
  const short = mentions.find((each) => each.short !== undefined)?.short;
  return {
    key,
    name: mostOften((full.length > 0 ? full : mentions).map(({ written }) => written)),
    spellings: [...new Set(mentions.map(({ written }) => written))],
    count: mentions.length,
    at: [first?.sentence ?? 0, first?.start ?? 0, first?.end ?? 0],
    paragraph: first?.paragraph ?? "",
    signs: {
      person: weigh(mentions.map(({ signs }) => signs.person)),
      place: weigh(mentions.map(({ signs }) => signs.place)),
      organisation: weigh(mentions.map(({ signs }) => signs.organisation)),
    },
    ...(mentions.every(({ isLone }) => isLone) && { isLone: true as const }),
    ...(short !== undefined && { short }),
  };
}

const mostAgain = 2; // signs of the same kind that count again, half each

/** The best sign that its mentions give, and a little for further ones. */
function weigh(signs: readonly number[]): number {
  const given = signs.filter((each) => each > 0).length;
  return (
    signs.reduce((best, each) => Math.max(best, each), 0) +
    Math.max(0, Math.min(given - 1, mostAgain)) / 2
  );
}

function isShouted(written: string): boolean {
  return written.includes(" ") && written === written.toUpperCase();
}

function mostOften(written: readonly string[]): string {
  const counts = Map.groupBy(written, (each) => each);
  return (
    [...counts].toSorted(
      ([a, m], [b, n]) => Number(isShouted(a)) - Number(isShouted(b)) || n.length - m.length,
    )[0]?.[0] ?? ""
  );
}

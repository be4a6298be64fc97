import type { Article } from "../../types.ts";
import { proseOf } from "../recount.ts";
import { functionWords } from "../word-sets.ts";
import type { Card, Named } from "./card.ts";
import { keyOf } from "./key.ts";
import type { NameKind } from "./join.ts";
import { russianStem } from "./russian.ts";
import { none } from "./signs.ts";

/** A name that a person listed. */
export interface Listed {
  readonly key: string;
  readonly name: string;
  readonly kind?: NameKind;
  /** The words that stand for it, itself among them. */
  readonly written: readonly string[];
  /** The keys under which the rules find those words. */
  readonly keys: readonly string[];
  readonly hide: boolean;
}

export interface ListedNames {
  readonly kind?: NameKind;
  readonly aliases?: readonly string[];
  readonly hide?: boolean;
}

export function toListed(name: string, { kind, aliases = [], hide = false }: ListedNames): Listed {
  const written = [name, ...aliases];
  const keys = written.flatMap((each) => [
    keyOf(each),
    keyOf(each)
      .split(" ")
      .map((word) => (/^\p{Script=Cyrillic}/u.test(word) ? russianStem(word) : word))
      .join(" "),
  ]);
  return { key: keyOf(name), name, ...(kind && { kind }), written, keys: [...new Set(keys)], hide };
}

/** What the rules did not see of the listed names: where an article has their very words, apart from longer names. */
export function listedIn(article: Article, card: Card, listed: readonly Listed[]): Card {
  const seen = new Set(card.map(({ key }) => key));
  const unseen = listed.filter(({ keys, hide }) => !hide && !keys.some((key) => seen.has(key)));
  if (unseen.length === 0) return [];
  const prose = proseOf(article).flatMap(({ paragraph, sentences }) =>
    sentences.map(({ text }) => ({ paragraph, text })),
  );
  const whole = prose.map(({ text }) => text).join("\n");
  return unseen.flatMap(({ key, name, written }): readonly Named[] => {
    const there = written.filter((each) => whole.includes(each));
    if (there.length === 0) return [];
    const places = prose.flatMap(({ paragraph, text }, sentence) =>
      placesOf(text, there).map((place) => ({ paragraph, sentence, ...place })),
    );
    const [first] = places;
    if (!first) return [];
    const spellings = [...new Set(places.map((each) => each.words))];
    const at = [first.sentence, first.start, first.end] as const;
    return [
      { key, name, spellings, count: places.length, at, paragraph: first.paragraph, signs: none },
    ];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function placesOf(text: string, written: readonly string[]): readonly Place[] {
  const longestFirst = written.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((each) => RegExp.escape(each)).join("|");
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, "gu");
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    return isWithin(text, index, end) ? [] : [{ start: index, end, words: found }];
  });
}

/** "Burns" in "Mira Burns". */
function isWithin(text: string, start: number, end: number): boolean {
  const before = /(?<word>\p{Lu}[\p{L}\p{M}.]*)[ -]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const word = before?.groups?.["word"]?.toLowerCase() ?? "";
  const isFirst = before !== null && start - before[0].length <= 0;
  if (before && !functionWords.has(word) && !isFirst) return true;
  return /^[ -]\p{Lu}\p{L}/u.test(text.slice(end, end + 3));
}

import { comparePaths } from "../notes.ts";
import type { Article } from "../types.ts";
import { addressOf, longShinglesOf, wordsOf } from "./article-text.ts";
import { findNear } from "./near.ts";
import { countShared } from "./shingles.ts";

/** An article of which another one holds the text, or a part of it. */
export interface Duplicate {
  /** `exact`: the same text; `version`: a later text of one address; `near`: words of one source. */
  readonly kind: "exact" | "near" | "version";
  readonly path: string;
  /** The path of the other: the first of its text, the version before, the text it shares most with. */
  readonly of: string;
  /** How much of the article at `path` is in the other, 0 to 1, by runs of five words. */
  readonly share: number;
}

/** An article's text as it is compared. */
export interface Text {
  readonly path: string;
  readonly address: string | undefined;
  readonly words: string;
  readonly shingles: Uint32Array;
}

const leastShare = 0.3;
const mostNear = 3; // others that are named for an article, those that it shares most with

/**
 * Every article whose text an earlier one holds (by day, then by path), or a good part of it; of two where only the earlier
 * one is mostly in the other, the earlier one. Sorted by path. Their texts may be known already.
 */
export function findDuplicates(
  articles: readonly Article[],
  textOf: (article: Article) => Text = toText,
): readonly Duplicate[] {
  const texts = articles.toSorted(compareArticles).map((article) => textOf(article));
  const exact = findExact(texts);
  const copies = new Set(exact.map(({ path }) => path));
  const originals = texts.filter(({ path }) => !copies.has(path));
  const versions = findVersions(originals);
  const near = findNearTexts(originals, versions);
  return [...exact, ...versions, ...near].toSorted(
    (a, b) =>
      comparePaths(a.path, b.path) ||
      comparePaths(a.kind, b.kind) ||
      b.share - a.share ||
      comparePaths(a.of, b.of),
  );
}

/** By day, undated last, then by path. */
function compareArticles(a: Article, b: Article): number {
  const [one, two] = [a.facts.day?.value ?? "~", b.facts.day?.value ?? "~"];
  return comparePaths(one, two) || comparePaths(a.path, b.path);
}

export function toText(article: Article): Text {
  const words = wordsOf(article);
  return {
    path: article.path,
    address: addressOf(article),
    words,
    shingles: longShinglesOf(words),
  };
}

function findExact(texts: readonly Text[]): readonly Duplicate[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ path, words }) => {
    const of = first.get(words);
    if (of !== undefined) return [{ kind: "exact" as const, path, of, share: 1 }];
    if (words !== "") first.set(words, path);
    return [];
  });
}

function findVersions(texts: readonly Text[]): readonly Duplicate[] {
  const last = new Map<string, Text>();
  return texts.flatMap((text) => {
    if (text.address === undefined) return [];
    const before = last.get(text.address);
    last.set(text.address, text);
    if (!before) return [];
    const { path, shingles } = text;
    const shared = countShared(shingles, before.shingles);
    const share = shingles.length === 0 ? 0 : shared / shingles.length;
    return [{ kind: "version" as const, path, of: before.path, share }];
  });
}

function findNearTexts(
  texts: readonly Text[],
  versions: readonly Duplicate[],
): readonly Duplicate[] {
  const known = new Set(versions.map(({ path, of }) => `${path}\n${of}`));
  const long = texts.filter(({ shingles }) => shingles.length > 0);
  const byPath = new Map<string, Duplicate[]>();
  for (const { text, of, share } of findNear(
    long.map(({ shingles }) => shingles),
    leastShare,
  )) {
    const [path, other] = [long[text]?.path ?? "", long[of]?.path ?? ""];
    if (known.has(`${path}\n${other}`) || known.has(`${other}\n${path}`)) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), { kind: "near", path, of: other, share }]);
  }
  return [...byPath.values()].flatMap((found) =>
    found.toSorted((a, b) => b.share - a.share || comparePaths(a.of, b.of)).slice(0, mostNear),
  );
}

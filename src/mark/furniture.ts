import { hash } from "node:crypto";
import type { Block, Cut } from "../types.ts";
import { isUnseen, wordCount } from "./rule.ts";

/** Hashes of the pieces of text that recur over one outlet's articles. */
export type Furniture = ReadonlySet<string>;

const rule = "outlet-furniture";
const why = "recurs in other articles of the outlet";

const fewestArticles = 3;
const leastShare = 0.03; // of an outlet's articles; a page's own lines stand in far more, a quotation in fewer
const longestShort = 25; // words; longer pieces are prose that an outlet may take up again in a running story
const leastShareOfLong = 0.1;
const fewestWordsInLine = 4; // of a piece inside a line; shorter ones are half names and cut-off dates

/** The hashes of a file's pieces, each once: what the archive counts. */
export function furniturePieces(blocks: readonly Block[]): readonly string[] {
  return [
    ...new Set(
      blocks.flatMap((block) => (isUnseen(block) ? [] : piecesOf(block.text).map(hashOf))),
    ),
  ];
}

/** Counts pieces over the articles of one outlet, and gives those that recur. Versions of one text count once. */
export function findFurniture(articles: readonly (readonly string[])[]): Furniture {
  const texts = withoutVersions(articles);
  const counts = new Map<string, number>();
  for (const piece of texts.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const furniture = new Set<string>();
  for (const [piece, count] of counts) {
    const share = isLong(piece) ? leastShareOfLong : leastShare;
    if (count >= Math.max(fewestArticles, texts.length * share)) furniture.add(piece);
  }
  return furniture;
}

const versionShare = 0.5; // of an article's paragraphs that an earlier one has: a version of it, not another article

function withoutVersions(articles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const paragraphs = new Set<string>();
  const whole = new Set<string>();
  return articles.filter((pieces) => {
    const long = pieces.filter((piece) => isLong(piece));
    const known = long.filter((piece) => paragraphs.has(piece)).length;
    const text = pieces.join(" ");
    const isVersion = whole.has(text) || (long.length > 1 && known / long.length > versionShare);
    if (!isVersion) for (const piece of long) paragraphs.add(piece);
    whole.add(text);
    return !isVersion;
  });
}

/**
 * Parts blocks where furniture runs into prose on one line, so that each part is furniture or not. The parts keep their
 * line's number.
 */
export function partFurniture(blocks: readonly Block[], furniture: Furniture): readonly Block[] {
  if (furniture.size === 0) return blocks;
  return blocks.flatMap((block) => {
    const pieces = piecesOf(block.text);
    if (pieces.length < 2 || !isPlain(block)) return [block];
    const runs: { text: string; isFurniture: boolean }[] = [];
    for (const text of pieces) {
      const isFurniture = isInLine(text, furniture);
      const last = runs.at(-1);
      if (last?.isFurniture === isFurniture) last.text += ` ${text}`;
      else runs.push({ text, isFurniture });
    }
    return runs.length < 2 ? [block] : runs.map(({ text }) => plainPart(block, text));
  });
}

function isInLine(piece: string, furniture: Furniture): boolean {
  return wordCount(piece) >= fewestWordsInLine && furniture.has(hashOf(piece));
}

/** Cuts every block that is nothing but furniture. */
export function cutFurniture(blocks: readonly Block[], furniture: Furniture): readonly Cut[] {
  if (furniture.size === 0) return [];
  return blocks.flatMap(({ text }, block) => {
    const pieces = piecesOf(text);
    const isAll = pieces.length > 0 && pieces.every((piece) => furniture.has(hashOf(piece)));
    return isAll ? [{ block, rule, why }] : [];
  });
}

// Sentences, and lines that a scraper ran into one: a new piece begins behind the stop of a word (not "Rep.") or a bar.
const between = /(?<=\p{Ll}{3}[.!?…]["”’»)]{0,2}|\s[|•·])\s+(?=["“‘«(]?[\p{Lu}\p{N}])/gu;

function piecesOf(text: string): readonly string[] {
  return text.split(between).filter((piece) => piece.trim() !== "");
}

const longMark = "+";

function isLong(piece: string): boolean {
  return piece.startsWith(longMark);
}

const unevenSpace = / \s|[^\S ]/u;

function hashOf(piece: string): string {
  const lower = piece.normalize("NFKC").toLowerCase();
  const folded = (unevenSpace.test(lower) ? lower.replaceAll(/\s+/gu, " ") : lower).trim();
  const digest = hash("sha256", folded).slice(0, 16);
  return wordCount(folded, longestShort) > longestShort ? longMark + digest : digest;
}

function isPlain({ content }: Block): boolean {
  return content.type === "paragraph" && content.children.every(({ type }) => type === "text");
}

function plainPart(block: Block, text: string): Block {
  return {
    ...block,
    text,
    content: { type: "paragraph", children: [{ type: "text", value: text }] },
  };
}

import { lengthInWords } from "../locale/words.ts";
import type { Block, Mark } from "../types.ts";

/** A cleaned file as signs see it. */
export interface Page {
  /** All of it but front matter: a wall's own words may be cut by a rule, or claimed as a title. */
  readonly blocks: readonly Block[];
  /** What is left as the body. */
  readonly kept: readonly Block[];
  /** Those of the kept blocks that read as prose. */
  readonly prose: readonly Block[];
}

/** One way in which a file is no article. */
export interface Sign {
  readonly name: string;
  /** What a person can do about it, where saving the article itself is not it. */
  readonly todo?: string;
  /** Whole files that show it, and at least as many articles that look alike and do not. */
  readonly is: readonly string[];
  readonly isNot: readonly string[];
  readonly find: (page: Page) => Finding | undefined;
}

export interface Finding {
  /** What was found, in words that follow the name and a colon. */
  readonly why: string;
  readonly line?: number;
}

export function toPage(blocks: readonly Block[], marks: readonly Mark[]): Page {
  const kept = blocks.filter((_, index) => marks[index]?.verdict === "kept");
  return {
    blocks: blocks.filter(({ kind }) => kind !== "frontMatter"),
    kept,
    prose: kept.filter((block) => isProse(block)),
  };
}

const shortestProse = 12; // words; captions and teasers of one clause are below it
const endOfSentence = /[.!?…。！？।؟](?:["”’»›')\]」』）]{0,3})$/u;

/** A paragraph of running text: long enough, ended as a sentence, not made of links. */
export function isProse(block: Block): boolean {
  const { kind, text, linkShare } = block;
  return (
    (kind === "paragraph" || kind === "quote") &&
    linkShare < 0.5 &&
    endOfSentence.test(text) &&
    wordsOf(block) >= shortestProse
  );
}

const lengths = new WeakMap<Block, number>(); // counted once a block, though several signs ask

/** In words, as in locale/words.ts. */
export function wordsOf(block: Block): number {
  let words = lengths.get(block);
  if (words === undefined) lengths.set(block, (words = lengthInWords(block.text)));
  return words;
}

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

/** The words of a block as a person would quote them in a note. */
export function quoted({ text }: Block): string {
  const longest = 60; // characters
  return `“${text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/u, "")}…` : text}”`;
}

import { createHash } from "node:crypto";
import type { Article } from "../types.ts";
import { longShinglesOf, wordsOf } from "./article-text.ts";

/** What of an article's text tells whether another may be like it; JSON can hold it. */
export interface Sketch {
  /** Stands for its words; "" where there are none. */
  readonly words: string;
  /** Some of its shingles, ascending: four bytes each, little-endian, in base64. */
  readonly sample: string;
}

// One shingle in so many, by its value, so that of a shared one both texts have it or neither. Of 542 pairs of 4,608 articles
// that share three in ten or more, a sample of one in four missed 5, none of which shares four in ten; one in eight missed 12.
const oneIn = 4;

export function sketchOf(article: Article): Sketch {
  const words = wordsOf(article);
  const sample = longShinglesOf(words).filter((shingle) => shingle % oneIn === 0);
  const bytes = Buffer.alloc(sample.length * 4);
  for (const [index, shingle] of sample.entries()) bytes.writeUInt32LE(shingle, index * 4);
  return { words: hashOf(words), sample: bytes.toString("base64") };
}

/** Stands for an article's words, as in its sketch. */
export function wordsHashOf(article: Article): string {
  return hashOf(wordsOf(article));
}

function hashOf(words: string): string {
  return words === "" ? "" : createHash("sha256").update(words).digest("base64url").slice(0, 22);
}

export function sampleOf({ sample }: Sketch): Uint32Array {
  const bytes = Buffer.from(sample, "base64");
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  );
}

import type { Root } from "mdast";
import { plainText } from "./plain-text.ts";

const wordsPerMinute = 238; // silent reading of non-fiction: Brysbaert, How many words do we read per minute? (2019)
const ideogramsPerMinute = 255; // characters of Chinese: Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance (2012)
const ideogram = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whole minutes that a text takes to read, one at least; 0 of none. */
export function readingMinutes(body: Root): number {
  const text = plainText(body);
  const ideograms = text.match(ideogram)?.length ?? 0;
  const words = text.replaceAll(ideogram, " ").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu);
  const minutes = (words?.length ?? 0) / wordsPerMinute + ideograms / ideogramsPerMinute;
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}

import { refuseLonger } from "../limits.ts";
import { isTag, type Place } from "./place.ts";
import type { Piece } from "./pieces.ts";
import { codeTags } from "./tags.ts";
import { collapse, plain, textOfWords, type Word } from "./words.ts";

/** A piece and its words as a reader sees them. */
export interface Part {
  readonly piece: Piece;
  readonly words: readonly Word[];
  readonly text: string;
}

/** Undefined where a reader sees nothing. Throws Excess. */
export function partOf(piece: Piece): Part | undefined {
  const words = isVerbatim(piece.place) ? verbatim(piece.words) : collapse(piece.words);
  const text = textOfWords(words).trim();
  if (!isCode(piece.place)) refuseLonger(text);
  return text === "" ? undefined : { piece, words, text };
}

/** Whether it is a script, a style sheet or the like: no words of the page. */
export function isCode({ element }: Place): boolean {
  return codeTags.has(element.tagName);
}

function isVerbatim(place: Place): boolean {
  return isCode(place) || isTag(place, "pre");
}

/** White space as it stands, line breaks at the ends aside. */
function verbatim(words: readonly Word[]): readonly Word[] {
  const value = textOfWords(words)
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/u, "");
  return [{ value, style: words.find(({ style }) => style.linked)?.style ?? plain }];
}

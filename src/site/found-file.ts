import type { Note } from "../notes.ts";
import type { Card } from "./stored-article.ts";
import { excerptInputs } from "./withheld.ts";

/** A file by what it says to the others of its outlet. */
export interface Surveyed {
  /** A hash of the file and of what it is read by. */
  readonly inputs: string;
  readonly outlet?: string;
}

/** What a build found out about a file. */
export interface FoundFile extends Surveyed {
  /** A hash of what recurs in its outlet's articles; "" where nothing does. */
  readonly furniture: string;
  /** A hash of all that its article is made from. */
  readonly whole: string;
  readonly cleaned: CleanedCard;
}

/** None where a note refuses the file. */
export interface CleanedCard {
  readonly card?: Card;
  readonly notes: readonly Note[];
}

/** Hashes by which derived values of a file and of its article are kept. */
export function inputsIn({
  inputs,
  whole,
}: Pick<FoundFile, "inputs" | "whole">): readonly string[] {
  return [inputs, whole, excerptInputs(whole)];
}

import type { Block } from "../../types.ts";
import type { Reading } from "../date-forms.ts";
import { signaturesNear, type Place } from "./features.ts";
import { isByLabel, readSignature } from "./lines.ts";
import { startsAsName } from "./names.ts";
import { weights } from "./weights.ts";

/** Who wrote, and the block that says so. */
export interface Signed {
  readonly index: number;
  readonly names: readonly string[];
}

const leastChance = 0.6; // held out, 442 of 473 lines above it named the writers, 7 of 14 shortly below

/**
 * The names of the line near a headline that is likeliest to say who wrote; undefined where none is likely. Lines that give
 * the same names speak for one another.
 */
export function findSignature(
  blocks: readonly Block[],
  open: readonly number[],
  place: Place,
  reading: Reading,
): Signed | undefined {
  const scored = signaturesNear(blocks, open, place, reading).map((candidate) => ({
    candidate,
    key: candidate.names.join("\n"),
    worth: Math.exp(candidate.features.reduce((sum, name) => sum + (weights[name] ?? 0), 0)),
  }));
  // One stands for the chance that none of them says it.
  const all = scored.reduce((sum, { worth }) => sum + worth, 1);
  const shares = new Map<string, number>();
  for (const { key, worth } of scored) shares.set(key, (shares.get(key) ?? 0) + worth / all);
  const [best] = scored.toSorted(
    (a, b) => (shares.get(b.key) ?? 0) - (shares.get(a.key) ?? 0) || b.worth - a.worth,
  );
  if (!best || (shares.get(best.key) ?? 0) < leastChance) return undefined;
  const { index, isSigned, names } = best.candidate;
  if (isSigned) return { index, names };
  // Several writers may have a line each; a line that is none of theirs seldom begins with a given name.
  const others = scored.filter(
    ({ candidate, worth }) =>
      worth > leastWorth &&
      Math.abs(candidate.index - index) <= nearby &&
      (candidate.index === index ||
        (!candidate.isSigned && startsAsName(candidate.names[0] ?? ""))),
  );
  return { index, names: [...new Set(others.flatMap(({ candidate }) => candidate.names))] };
}

const nearby = 3; // blocks
const leastWorth = 0.3; // of the worth that none of the lines says it

const ownLabel =
  /^(?:written by|words by|text by|article by|article written by|story by|author|authors|autor|autorin|autora|auteur|autore|text|texte|автор)\b/iu;
const longestStated = 80; // characters

/** Who signs below the text, where "Written by" or "Author:" stand before the name; undefined where two do. */
export function signedBelow(
  blocks: readonly Block[],
  open: readonly number[],
  start: number,
  reading: Reading,
): Signed | undefined {
  let found: Signed | undefined;
  for (const [place, index] of open.entries()) {
    const text = blocks[index]?.text ?? "";
    if (index < start || text.length > longestStated) continue;
    const before = blocks[open[place - 1] ?? -1]?.text ?? "";
    const isLabelled = ownLabel.test(before) && isByLabel(before);
    if (!isLabelled && !ownLabel.test(text)) continue;
    const signature = readSignature(text, isLabelled, reading);
    // One word behind a label so far down is a menu's more often than a name.
    if (!signature?.isSigned || !signature.names.some((name) => name.includes(" "))) continue;
    if (found && found.names.join() !== signature.names.join()) return undefined;
    found ??= { index, names: signature.names };
  }
  return found;
}

import type { Span } from "../types.ts";
import { cue, cuesBeside } from "./direction-cues.ts";

/** Which side of the article's day the words speak of; undefined where they do not tell. */
export type Direction = "ahead" | "behind" | undefined;

// Where a clause ends, as far as the words alone show it.
const clauseEnd =
  /[;:()—]|,\s|\s[–-]\s|\s(?:which|who|while|whereas|although|though|because|after|before|when|where|since)\s/gu;
const lookBack = 160; // characters; a clause of news text is rarely longer
const lookAhead = 90;
const opening = 12; // characters: "Later, on "

/**
 * By what stands directly beside the span, else by the verb or set phrase of its clause that stands nearest, one before it before
 * one after it. Where the clause has none the clauses before it may look ahead: "to admit Poland, Hungary and others in March";
 * what they tell of the past proved to be no evidence on the training half. Reads a fixed stretch around the span, however
 * long the sentence is.
 */
export function directionAt(sentence: string, { start, end }: Span): Direction {
  const left = sentence.slice(Math.max(0, start - lookBack), start);
  const right = sentence.slice(end, end + lookAhead);
  const beside = cuesBeside.find(
    ({ before, after }) => before.test(left) && (after === undefined || after.test(right)),
  );
  if (beside) return beside.side;
  const told = lastIn(left, clauseEnd) ?? firstIn(right, start < opening);
  if (told !== undefined) return told === "open" ? undefined : told;
  return lastIn(left, /;/gu) === "ahead" ? "ahead" : undefined;
}

type Told = Direction | "open";

function lastIn(left: string, end: RegExp): Told {
  const cut = [...left.matchAll(end)].at(-1);
  return tensesIn(cut ? left.slice(cut.index + 1) : left).at(-1);
}

function firstIn(right: string, opens: boolean): Told {
  // "On Friday, they will vote": the comma that follows what opens the sentence parts it from nothing.
  const clause = opens ? right.replace(/^,\s/u, " ") : right;
  const cut = clause.search(clauseEnd);
  return tensesIn(cut === -1 ? clause : clause.slice(0, cut)).at(0);
}

function tensesIn(clause: string): readonly Exclude<Told, undefined>[] {
  return [...clause.matchAll(cue)].flatMap(({ groups = {} }) => {
    if (groups["other"] !== undefined) return [];
    if (groups["ahead"] !== undefined) return ["ahead"];
    return groups["open"] === undefined ? ["behind"] : ["open"];
  });
}

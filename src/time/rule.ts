import type { Day } from "../day.ts";
import type { Span, TimeMention } from "../types.ts";
import type { Quarter, Reading } from "./reading.ts";

/** What a pattern matched, and where it stands. */
export interface Match extends Span {
  readonly said: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The whole sentence; `start` and `end` are offsets into it. */
  readonly sentence: string;
}

/** What is known when all words of a sentence that stand alone are read, and of the rest those before this one. */
export interface Context {
  /** The article's day. */
  readonly anchor: Day | undefined;
  /** The nearest date that stands before it, in this sentence or the one before. */
  readonly before: TimeMention | undefined;
  /** The date that follows at once, parted by no more than "on" or a bracket. */
  readonly after: TimeMention | undefined;
  /** The quarter that was spoken of last, however far back: what "the quarter" and "a year earlier" mean in a report. */
  readonly quarter: Quarter | undefined;
}

/** The words are an expression, but of no day there is ("31 February"): no later rule may read them. */
export const impossible = Symbol("impossible");

/**
 * `[said, anchor, value]`: brackets in `said` stand around the words the rule finds in it, which are its only ones there.
 * An anchor is left undefined where none is needed.
 */
export type Example = readonly [said: string, anchor: string | undefined, value: string];

interface Parts {
  readonly name: string;
  readonly examples: readonly Example[];
  /** What it must not find anything in, on any day; at least two. */
  readonly not: readonly string[];
  /** Made by `expression`; no quantifier in it is unbounded. */
  readonly pattern: RegExp;
}

/** Undefined leaves the words to later rules. */
type Found = Reading | typeof impossible | undefined;

export interface AbsoluteRule extends Parts {
  readonly needs: "nothing";
  readonly read: (match: Match) => Found;
}

export interface AnchoredRule extends Parts {
  readonly needs: "anchor";
  /** Whether the words say their year themselves: they mean the same in every article then. */
  readonly standsAlone?: (match: Match) => boolean;
  /** Where the article has no day, `anchor` is any day and what is read is dropped. */
  readonly read: (match: Match, anchor: Day) => Found;
}

export interface ContextRule extends Parts {
  readonly needs: "context";
  /** Whether the words are the rule's, told before anything else of the sentence is known; if they are, no other rule has them. */
  readonly takes?: (match: Match) => boolean;
  /** Undefined where what was said before does not tell: the words mean no day then. */
  readonly read: (match: Match, context: Context) => Reading | undefined;
}

/** One kind of expression. Its name is its file's and its export's. */
export type Rule = AbsoluteRule | AnchoredRule | ContextRule;

/** A rule whose expressions mean the same in every article. */
export function absoluteRule(parts: Omit<AbsoluteRule, "needs">): Rule {
  return { ...parts, needs: "nothing" };
}

/** A rule whose expressions mean what they do because of the article's day. */
export function anchoredRule(parts: Omit<AnchoredRule, "needs">): Rule {
  return { ...parts, needs: "anchor" };
}

/** A rule whose expressions mean what they do because of the dates said before or beside them. */
export function contextRule(parts: Omit<ContextRule, "needs">): Rule {
  return { ...parts, needs: "context" };
}

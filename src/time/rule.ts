import type { Day } from "../day.ts";
import type { Span, TimeMention } from "../types.ts";
import type { Reading } from "./reading.ts";

/** What a pattern matched, and where it stands. */
export interface Match extends Span {
  readonly said: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The whole sentence; `start` and `end` are offsets into it. */
  readonly sentence: string;
  /** The nearest date that stands before it, in this sentence or the one before. */
  readonly dateBefore: () => TimeMention | undefined;
  /** The date that follows at once, parted by no more than "on" or a bracket. Only earlier rules' dates are known. */
  readonly dateAfter: () => TimeMention | undefined;
}

/** The words are an expression, but of no day there is ("31 February"): no later rule may read them. */
export const impossible = Symbol("impossible");

/**
 * `[said, anchor, value]`: brackets in `said` stand around the words the rule finds in it, which are its only ones there.
 * An anchor is left undefined where none is needed.
 */
export type Example = readonly [said: string, anchor: string | undefined, value: string];

/** One kind of expression. Its name is its file's and its export's. */
export interface Rule {
  readonly name: string;
  readonly examples: readonly Example[];
  /** What it must not find anything in, on any day; at least two. */
  readonly not: readonly string[];
  /** Made by `expression`; no quantifier in it is unbounded. */
  readonly pattern: RegExp;
  /** Whether a reading depends on the article's day. */
  readonly isAnchored: boolean;
  /** Undefined leaves the words to later rules. Where the article has no day, `anchor` is any day and what is read is dropped. */
  readonly read: (match: Match, anchor: Day) => Reading | typeof impossible | undefined;
}

type Parts = Omit<Rule, "isAnchored">;

/** A rule whose expressions mean the same in every article. */
export function absoluteRule(parts: Parts): Rule {
  return { ...parts, isAnchored: false };
}

/** A rule whose expressions mean what they do because of the article's day. */
export function anchoredRule(parts: Parts): Rule {
  return { ...parts, isAnchored: true };
}

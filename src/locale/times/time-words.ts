/** Stretches of time that are counted. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** How TIMEX3 writes them after a year. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** How TIMEX3 writes them after a day. */
export type PartOfDay = "TMO" | "TAF" | "TEV" | "TNI";

/** One back, the present one, one ahead. */
export type Step = -1 | 0 | 1;

/**
 * What a language calls times by. Words are in lower case, in every form that stands beside a date; a space in them is any
 * white space. What grammar makes of them is the rules' affair.
 */
export interface TimeWords {
  /** BCP 47. */
  readonly language: string;
  /** "yesterday": days from the article's. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** One of them. */
  readonly singularUnits: Readonly<Record<string, Unit>>;
  /** What stands after a count. */
  readonly pluralUnits: Readonly<Record<string, Unit>>;
  /** "last", "this", "next", before a unit or a weekday. */
  readonly steps: Readonly<Record<string, Step>>;
  /** The same, before a weekday or a month only: "the past year" is a stretch of time, "the past Friday" is a day. */
  readonly dayNameSteps: Readonly<Record<string, Step>>;
  /** What a month or year has a beginning, a middle and an end by: "начале", "in" being left out. */
  readonly partsOf: readonly string[];
  /** Stands after a count of units, and says that they are gone by. */
  readonly ago: readonly string[];
  /** Stands after a count of units, and says that they are still to come. */
  readonly fromNow: readonly string[];
  /** A count that is not said: "several", "a few". */
  readonly vagueCounts: readonly string[];
  /** What parts the ends of a stretch: the words before its first and before its last. */
  readonly stretches: readonly (readonly [before: string, between: string])[];
  readonly seasons: Readonly<Record<string, Season>>;
  /** Decades by their names, to the tens of their first year. */
  readonly decades: Readonly<Record<string, number>>;
  readonly partsOfDay: Readonly<Record<string, PartOfDay>>;
  /** What belongs to a year and stands behind it. */
  readonly yearSuffixes: readonly string[];
  /** Month names that are no other word. */
  readonly plainMonths: readonly string[];
  /** Those that are also verbs, persons or armies. */
  readonly otherMonths: readonly string[];
  /** Words after which any name of a month is one. */
  readonly monthCues: readonly string[];
  /** Words after which one is, unless a name or an object follows: "under a June accord", "the March on Rome". */
  readonly weakMonthCues: readonly string[];
  /** Words that must stand before a weekday where it is another word without them; none where none must. */
  readonly weekdayCues: readonly string[];
  /** Verbs and set phrases of what is still to come, where the rules of direction.ts know none of the language's own. */
  readonly ahead: readonly string[];
}

/** Each word parted by white space, to the same. */
export function allTo<T>(value: T, ...words: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(words.flatMap((each) => each.split("|")).map((word) => [word, value]));
}

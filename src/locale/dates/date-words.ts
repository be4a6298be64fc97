/** What a language calls the parts of a dateline and of a byline. Words are in lower case, without a final dot or colon. */
export interface DateWords {
  /** BCP 47. */
  readonly language: string;
  /** Names, abbreviations and the case forms that stand beside a day, to 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** To 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** What stands before the day of publication. */
  readonly published: readonly string[];
  /** What stands before the day of a change. */
  readonly changed: readonly string[];
  /** What stands before an author's name. */
  readonly by: readonly string[];
  /** What stands between day and time of day. */
  readonly at: readonly string[];
  /** What stands behind a time of day. */
  readonly oClock: readonly string[];
}

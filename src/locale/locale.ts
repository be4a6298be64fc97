/** What a language calls its dates and numbers. Words are in lower case, abbreviations without their final dot. */
export interface Locale {
  /** BCP 47. */
  readonly language: string;
  /** Names, abbreviations and the case forms that stand beside a day, to 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Names, abbreviations and case forms, to 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Cardinal numbers that are one word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Days of the month as they are spelled out, to 1 to 31. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** The most common words that carry no topic: enough of them tell the language of a text. */
  readonly functionWords: ReadonlySet<string>;
}

/** One line a number, the words that mean it parted by spaces; the first line means `first`. */
export function numbered(first: number, ...lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line, index) =>
      line.split(" ").map((word): [string, number] => [word, first + index]),
    ),
  );
}

/** Words parted by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

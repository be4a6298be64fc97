import type { Settings } from "../settings.ts";
import { datesIn, type Dates } from "./dates.ts";
import { en } from "./en.ts";
import { numbersIn } from "./numbers.ts";
import { ru } from "./ru.ts";
import type { Words } from "./words.ts";

/** The site's own language: its words, and how it writes dates and numbers. Texts of articles are in theirs. */
export interface Ui extends Dates {
  /** BCP 47, of a page's `lang`. */
  readonly language: string;
  readonly words: Words;
  /** "8,907". */
  readonly formatNumber: (value: number) => string;
}

// One locale a language, so that every machine writes the same.
const english = lazily(() => toUi("en", "en-GB", en));
const interfaces: ReadonlyMap<string, () => Ui> = new Map([
  ["en", english],
  ["ru", lazily(() => toUi("ru", "ru", ru))],
]);

/** A site has one language, and what formats dates and numbers takes milliseconds to make. */
function lazily(make: () => Ui): () => Ui {
  let made: Ui | undefined;
  return () => (made ??= make());
}

function toUi(language: string, locale: string, words: Words): Ui {
  return {
    language,
    words,
    formatNumber: numbersIn(locale),
    ...datesIn(locale, words.dates),
  };
}

/** In the archive's language where the interface has it, else in English. */
export function uiOf({ language = "" }: Pick<Settings, "language">): Ui {
  const [base = ""] = language.toLowerCase().split("-");
  return (interfaces.get(base) ?? english)();
}

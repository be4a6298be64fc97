import type { Settings } from "../settings.ts";
import { datesIn, type Dates } from "./dates.ts";
import { en, type Words } from "./en.ts";
import { numbersIn } from "./numbers.ts";
import { ru } from "./ru.ts";

/** The site's own language: its words, and how it writes dates and numbers. Texts of articles are in theirs. */
export interface Ui extends Dates {
  /** BCP 47, of a page's `lang`. */
  readonly language: string;
  readonly words: Words;
  /** "8,907". */
  readonly formatNumber: (value: number) => string;
}

// One locale a language, so that every machine writes the same.
const interfaces = [
  toUi("en", "en-GB", en), // the first is for archives in languages that have no table
  toUi("ru", "ru", ru),
] as const;

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
  return interfaces.find((each) => each.language === base) ?? interfaces[0];
}

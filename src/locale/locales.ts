import { en } from "./en.ts";
import type { Locale } from "./locale.ts";
import { ru } from "./ru.ts";

/** In the order in which a tie between languages is decided. */
export const locales: readonly Locale[] = [en, ru];

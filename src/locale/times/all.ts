import { en } from "./en.ts";
import { ru } from "./ru.ts";
import type { TimeWords } from "./time-words.ts";

/** In the order in which they are asked what a word means. */
export const timeWords: readonly TimeWords[] = [en, ru];

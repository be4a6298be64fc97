import type { Html } from "../html.ts";
import type { en } from "./en.ts";

/** Words around what a template made. */
export type Phrase = readonly (string | Html)[];

/** What another language says in the place of English words. */
export type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => R
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Every word of the interface in one language. */
export type Words = Widened<typeof en>;

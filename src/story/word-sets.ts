import { locales } from "../locale/locales.ts";

/** Of all languages that Dateline knows, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => [...locale.functionWords]),
);

/** Names of months and weekdays, likewise. */
export const dateWords: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => [...locale.months.keys(), ...locale.weekdays.keys()]),
);

import { html, type Html } from "./html.ts";

type Value = string | Html | undefined | false | readonly Value[];

/**
 * A template tag for XML 1.0: values are escaped as those of `html` are, and what no XML may hold (control characters, halves
 * of a pair, U+FFFE and U+FFFF) stands as U+FFFD: there is no way to escape it.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return html(strings, ...values.map((value) => clean(value)));
}

const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function clean(value: Value): Value {
  if (typeof value === "string") return value.replaceAll(noCharacter, "\uFFFD");
  return Array.isArray(value) ? value.map((each: Value) => clean(each)) : value;
}

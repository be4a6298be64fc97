import { escapeSigns, html, trusted, type Html } from "./html.ts";

type Value = string | Html | undefined | false | readonly Value[];

/**
 * A template tag for XML 1.0: values are escaped as those of `html` are, and what no XML may hold (control characters, halves
 * of a pair, U+FFFE and U+FFFF) stands as U+FFFD: there is no way to escape it. Line ends and tabs are written as references,
 * for an attribute that has them by themselves is read with spaces in their place (XML 1.0, 3.3.3).
 */
export function xml(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return html(strings, ...values.map((value) => clean(value)));
}

const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const spaces = /[\t\n\r]/gu;

function clean(value: Value): Value {
  if (typeof value === "string") {
    const escaped = escapeSigns(value.replaceAll(noCharacter, "\uFFFD"));
    return trusted(escaped.replaceAll(spaces, (space) => `&#${space.charCodeAt(0)};`));
  }
  return Array.isArray(value) ? value.map((each: Value) => clean(each)) : value;
}

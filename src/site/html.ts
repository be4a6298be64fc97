/** Markup that is safe to put into a page. Only `html` and the Markdown compiler make it. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | undefined | false | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template tag: every value is escaped for text and quoted attributes, but Html; lists are joined, absent values empty. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    markup += toMarkup(value) + (strings[index + 1] ?? "");
  }
  return { markup };
}

/** For markup that another encoder made. */
export function trusted(markup: string): Html {
  return { markup };
}

function toMarkup(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    return value.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
  }
  return "markup" in value ? value.markup : value.map((each) => toMarkup(each)).join("");
}

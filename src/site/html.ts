import { showControls } from "../notes.ts";

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

/**
 * A template tag: every value is escaped for text and quoted attributes, but Html; lists are joined, absent values empty. Control
 * characters, which no page can hold, stand as their pictures.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const own = markupOf(strings);
  let markup = own[0] ?? "";
  for (let index = 0; index < values.length; index += 1) {
    markup += toMarkup(values[index]) + (own[index + 1] ?? "");
  }
  return { markup };
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own markup, without what only sets it off in its source: a tenth of an article's page. */
function markupOf(strings: TemplateStringsArray): readonly string[] {
  const found = known.get(strings);
  if (found) return found;
  let before = "";
  const made = strings.map((own) => {
    const markup = own.replaceAll(/\s*\n\s*/gu, (_, at: number) =>
      isInTag(before + own.slice(0, at)) ? " " : "\n",
    );
    before += own;
    return markup;
  });
  known.set(strings, made);
  return made;
}

function isInTag(markup: string): boolean {
  return markup.lastIndexOf("<") > markup.lastIndexOf(">");
}

/** For markup that another encoder made. */
export function trusted(markup: string): Html {
  return { markup };
}

function toMarkup(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeMarkup(value);
  if ("markup" in value) return value.markup;
  let markup = "";
  for (const each of value) markup += toMarkup(each);
  return markup;
}

// What a browser would not give back: it drops U+0000, takes U+000D for a line feed, and HTML has no other control characters.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;
const special = /[&<>"'\u0000-\u0008\u000B-\u001F\u007F]/u;

function escapeMarkup(text: string): string {
  if (!special.test(text)) return text; // as most do
  return escapeSigns(text.replaceAll(controls, (control) => showControls(control)));
}

/** For what else is written as HTML is: the signs that are markup, in texts and in quoted attributes. */
export function escapeSigns(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

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

const special = /[&<>"']/u;

function escapeMarkup(text: string): string {
  if (!special.test(text)) return text; // as most do
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}

import { dayOf, type CslItem } from "./csl.ts";
import type { CslName } from "./names.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * An entry that BibTeX and BibLaTeX read, in UTF-8: `date` for the one that knows days, `year` and `month` for the other.
 * `@article` of a newspaper where the outlet is known, else `@online`. The title is in two braces, for styles put what is in
 * one into lower case.
 */
export function formatBibtex(item: CslItem): string {
  const outlet = item["container-title"];
  const day = dayOf(item);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", `{{${escapeTex(item.title)}}}`],
    ["author", item.author && `{${item.author.map((each) => formatName(each)).join(" and ")}}`],
    ["journal", outlet && `{${escapeTex(outlet)}}`],
    ["entrysubtype", outlet && "{newspaper}"],
    ["date", day && `{${day}}`],
    ["year", day && `{${day.slice(0, 4)}}`],
    ["month", day && months[Number(day.slice(5, 7)) - 1]],
    ["url", item.URL && `{${item.URL}}`], // both read it as it stands
    ["language", item.language && `{${item.language}}`],
    ["note", item.note && `{${escapeTex(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${outlet === undefined ? "online" : "article"}{${item.id},\n${lines.join("")}}\n`;
}

/** In braces a name is one piece: no "and" and no comma in it parts anything. */
function formatName(name: CslName): string {
  return "literal" in name
    ? `{${escapeTex(name.literal)}}`
    : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

// Braces by name, for BibTeX counts those that a backslash escapes.
const commands: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** What TeX makes of two or three characters: dashes, quotation marks, the marks of Spanish. */
const ligature = /(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),|(?<=<)<|(?<=>)>/gu;

/** Text in which nothing is a command, ends a field or is drawn as something else. */
export function escapeTex(text: string): string {
  return text
    .replaceAll(ligature, "\u0000$&")
    .replaceAll(/[\\{}~^$&#_%]/gu, (found) => commands[found] ?? `\\${found}`)
    .replaceAll("\u0000", "{}");
}

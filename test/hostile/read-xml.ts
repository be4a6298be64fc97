/** An element of XML, its text that of all within it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const nameAt = /[A-Za-z_][\w.:-]*/y;
const attributeAt =
  /\s+(?<name>[A-Za-z_][\w.:-]*)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/y;
const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/**
 * XML 1.0 without a document type, comments or processing instructions, read as its specification says: whatever is not
 * well-formed throws, line ends and white space of attributes are made one.
 */
export function readXml(source: string): XmlElement {
  if (noCharacter.test(source)) throw new Error("a character that XML does not know");
  const text = source.replaceAll(/\r\n?/gu, "\n");
  const declaration = /^<\?xml version="1\.0"(?: encoding="utf-8")?\?>\s*/u.exec(text)?.[0] ?? "";
  const reading = { text, at: declaration.length };
  const root = readElement(reading);
  if (text.slice(reading.at).trim() !== "") throw new Error(`more after the root at ${reading.at}`);
  return root;
}

interface Reading {
  readonly text: string;
  at: number;
}

function readElement(reading: Reading): XmlElement {
  take(reading, "<");
  const name = match(reading, nameAt)?.[0];
  if (name === undefined) throw new Error(`no name at ${reading.at}`);
  const attributes: Record<string, string> = {};
  for (let found = match(reading, attributeAt); found; found = match(reading, attributeAt)) {
    const { name: key = "", double, single = "" } = found.groups ?? {};
    if (key in attributes) throw new Error(`${key} twice at ${reading.at}`);
    attributes[key] = resolve((double ?? single).replaceAll(/[\t\n]/gu, " "));
  }
  match(reading, /\s*/y);
  if (match(reading, /\/>/y)) return { name, attributes, children: [], text: "" };
  take(reading, ">");
  const children: XmlElement[] = [];
  let inside = "";
  while (!reading.text.startsWith("</", reading.at)) {
    const said = match(reading, /[^<]+/y)?.[0];
    if (said === undefined) {
      const child = readElement(reading);
      children.push(child);
      inside += child.text;
    } else {
      if (said.includes("]]>")) throw new Error(`]]> at ${reading.at}`);
      inside += resolve(said);
    }
  }
  take(reading, `</${name}`);
  match(reading, /\s*/y);
  take(reading, ">");
  return { name, attributes, children, text: inside };
}

function take(reading: Reading, expected: string): void {
  if (!reading.text.startsWith(expected, reading.at)) {
    throw new Error(
      `no ${expected} at ${reading.at}: ${reading.text.slice(reading.at, reading.at + 40)}`,
    );
  }
  reading.at += expected.length;
}

function match(reading: Reading, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text) ?? undefined;
  if (found) reading.at += found[0].length;
  return found;
}

function resolve(said: string): string {
  return said.replaceAll(/&(?<reference>[^;]{0,10};?)/gu, (found, reference: string) => {
    const number = /^#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));$/iu.exec(reference)?.groups;
    const character = number
      ? String.fromCodePoint(
          Number.parseInt(number["hex"] ?? number["decimal"] ?? "", number["hex"] ? 16 : 10),
        )
      : reference.endsWith(";")
        ? entities[reference.slice(0, -1)]
        : undefined;
    if (character === undefined || noCharacter.test(character))
      throw new Error(`no reference: ${found}`);
    return character;
  });
}

/** Those of a name below an element, at any depth. */
export function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...below(child, name),
  ]);
}

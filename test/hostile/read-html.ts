import {
  html as names,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type ParserError,
} from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface Page {
  /** In document order. */
  readonly elements: readonly Element[];
  /** Comments and the like: a page has none. */
  readonly others: readonly string[];
  /** What the parser had to mend; characters that HTML had rather not have are none of it. */
  readonly errors: readonly string[];
}

const ofCharacters: ReadonlySet<string> = new Set([
  "control-character-in-input-stream",
  "noncharacter-in-input-stream",
]);

/** A page as a browser reads it, or a fragment within a `div`. */
export function readPage(markup: string, isFragment = false): Page {
  const errors: string[] = [];
  const options = {
    sourceCodeLocationInfo: false,
    onParseError: ({ code }: ParserError): void => {
      if (!ofCharacters.has(code)) errors.push(code);
    },
  };
  const root = isFragment ? parseFragment(markup, options) : parse(markup, options);
  const page = { elements: [] as Element[], others: [] as string[], errors };
  visit(root, page);
  return page;
}

function visit(node: Node, page: { elements: Element[]; others: string[] }): void {
  if ("tagName" in node) page.elements.push(node);
  else if (node.nodeName === "#comment") page.others.push(node.nodeName);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, page);
}

export function textIn(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map((child) => textIn(child)).join("") : "";
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, "class") ?? "").split(" ").filter((each) => each !== "");
}

/** The elements around one, innermost first, itself first of all. */
export function around(element: Element): readonly Element[] {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? [element, ...around(parent)] : [element];
}

export function isForeign({ namespaceURI }: Element): boolean {
  return namespaceURI !== names.NS.HTML && namespaceURI !== names.NS.SVG;
}

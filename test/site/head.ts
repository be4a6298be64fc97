import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

interface Head {
  /** Each value of each `meta`, by name or property. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Each address of each `link`, by its relation. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** What its JSON-LD says. */
  readonly jsonLd: unknown;
}

/** What a machine reads in a page's head. */
export function headOf(markup: string): Head {
  const found = elementsOf(parse(markup)).filter(({ parentNode }) => nameOf(parentNode) === "head");
  const metas = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  let jsonLd: unknown;
  for (const element of found) {
    const { name, property, content, rel, href, type } = attributesOf(element);
    const key = name ?? property;
    if (element.tagName === "meta" && key !== undefined) add(metas, key, content ?? "");
    if (element.tagName === "link" && rel !== undefined) add(links, rel, href ?? "");
    if (type === "application/ld+json") jsonLd = JSON.parse(textOf(element));
  }
  return { metas, links, jsonLd };
}

function add(to: Map<string, string[]>, key: string, value: string): void {
  to.set(key, [...(to.get(key) ?? []), value]);
}

function nameOf(node: DefaultTreeAdapterTypes.ParentNode | null): string {
  return node && "tagName" in node ? node.tagName : "";
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) =>
    "tagName" in child ? [child, ...elementsOf(child)] : [],
  );
}

function attributesOf({ attrs }: Element): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Link,
  LinkReference,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isWebAddress } from "./codec.ts";
import { asBrowsersRead } from "./web-address.ts";
import { visible, type HiddenTally } from "./hidden.ts";
import type { Block, BlockKind, Lines } from "../types.ts";

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}

/**
 * Markdown to blocks. What could act or load from elsewhere becomes text: HTML its source, a picture a link to it, a
 * footnote a paragraph. `offset` is the number of raw lines before the text.
 */
export function readMarkdown(text: string, offset = 0, tally?: HiddenTally): readonly Block[] {
  const root = parseMarkdown(text);
  if (spelt.test(text)) showHidden(root, tally);
  const within: Within = { definitions: definitionsIn(root), isInline: false, isInLink: false };
  const blocks: Block[] = [];
  const lines = text.split("\n");
  let next = 1;
  const takeUncovered = (before: number): void => {
    for (; next < before; next += 1) {
      const line = lines[next - 1]?.trim() ?? "";
      if (line !== "") blocks.push(plainBlock(line, { from: next + offset, to: next + offset }));
    }
  };
  for (const [index, node] of root.children.entries()) {
    // Blocks can overlap: a heading takes in the definition above it, a list the line a footnote begins on.
    const from = Math.max(next, node.position?.start.line ?? next);
    const following = root.children[index + 1]?.position?.start.line ?? Infinity;
    const to = Math.max(from, Math.min(node.position?.end.line ?? from, following - 1));
    takeUncovered(from);
    const plain = plainNode(node, within)[0] as BlockContent;
    const visible = textOf(plain).trim();
    const source = lines
      .slice(from - 1, to)
      .join("\n")
      .trim();
    // `[]()` has no words, and leads nowhere: what was written is shown.
    const isEmpty = textOf(plain) === "" && plain.type === "paragraph";
    const content = isEmpty ? plainBlock(source, { from, to }).content : plain;
    blocks.push({
      kind: kinds[node.type] ?? "paragraph",
      text: visible === "" ? source : visible,
      lines: { from: from + offset, to: to + offset },
      linkShare: linkShareOf(content),
      content,
    });
    next = Math.max(next, to + 1);
  }
  takeUncovered(lines.length + 1);
  return blocks;
}

const spelt = /&(?:#|[a-z])/iu; // `&#x202E;`, `&zwj;`: what is written as it is was shown when the text was decoded

function showHidden(node: Nodes, tally: HiddenTally | undefined): void {
  if ("value" in node) node.value = visible(node.value, tally);
  if ("url" in node) node.url = visible(node.url);
  if ("title" in node && node.title) node.title = visible(node.title);
  if ("alt" in node && node.alt) node.alt = visible(node.alt);
  if ("label" in node && node.label) node.label = visible(node.label);
  if ("lang" in node && node.lang) node.lang = visible(node.lang);
  if ("meta" in node && node.meta) node.meta = visible(node.meta);
  if ("children" in node) for (const child of node.children) showHidden(child, tally);
}

/** By identifier; the first of a name counts (CommonMark 0.31, 4.7). */
function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return definitions;
}

const kinds: Partial<Record<RootContent["type"], BlockKind>> = {
  heading: "heading",
  list: "list",
  blockquote: "quote",
  code: "code",
  table: "table",
  definition: "definition",
};

/** The words of a node, blocks inside it parted by line breaks. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return "\n";
  if (!("children" in node)) return "";
  const between = node.children.some((child) => isBlock(child)) ? "\n" : "";
  return node.children.map((child) => textOf(child)).join(between);
}

function isBlock(node: Nodes): boolean {
  return !(
    node.type === "text" ||
    node.type === "emphasis" ||
    node.type === "strong" ||
    node.type === "delete" ||
    node.type === "inlineCode" ||
    node.type === "link" ||
    node.type === "break"
  );
}

function linkShareOf(node: Nodes): number {
  const all = textOf(node).length;
  return all === 0 ? 0 : Math.min(1, linkedLength(node) / all);
}

function linkedLength(node: Nodes): number {
  if (node.type === "link") return textOf(node).length;
  if (!("children" in node)) return 0;
  return node.children.reduce((sum, child) => sum + linkedLength(child), 0);
}

interface Within {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Whether the parent holds words, not blocks. */
  readonly isInline: boolean;
  readonly isInLink: boolean;
}

/** Copies without positions, in which nothing but text, emphasis, lists, tables, code and web links is left. */
function plainNode(node: Nodes, within: Within): readonly Nodes[] {
  const { position: _, data: __, ...rest } = node;
  switch (rest.type) {
    case "html":
      return [
        within.isInline ? text(rest.value) : { type: "code", lang: "html", value: rest.value },
      ];
    case "image":
      return picture(rest, rest.alt ?? "", within);
    case "imageReference":
      return picture(targetOf(rest.identifier, within), rest.alt ?? "", within);
    case "link":
      return link(rest, plainWords(rest, within), within);
    case "linkReference":
      return link(targetOf(rest.identifier, within), plainWords(rest, within), within);
    case "footnoteReference":
      return [text(`[${rest.label ?? rest.identifier}]`)];
    case "footnoteDefinition": {
      const label = paragraph([text(`[${rest.label ?? rest.identifier}]`)]);
      const children = plainChildren(rest, within) as (BlockContent | DefinitionContent)[];
      return [{ type: "blockquote", children: [label, ...children] }];
    }
    case "definition": {
      const title = rest.title ? ` (${rest.title})` : "";
      return [paragraph([text(`[${rest.label ?? rest.identifier}]: ${rest.url}${title}`)])];
    }
    case "listItem":
      return [listItem(rest, within)];
    case "table":
      return [squared({ ...rest, children: plainChildren(rest, within) as TableRow[] })];
    default:
      if (!("children" in rest)) return [rest];
      return [{ ...rest, children: plainChildren(rest, within) } as Nodes];
  }
}

/** Cells behind those of the head are kept, though GitHub's compiler leaves them out: each row gets as many as the longest has. */
function squared({ children, ...table }: Table): Table {
  const width = Math.max(...children.map((row) => row.children.length));
  const padded = children.map((row) => {
    const missing = Array.from({ length: width - row.children.length }, emptyCell);
    return { ...row, children: [...row.children, ...missing] };
  });
  const align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  return { ...table, align, children: padded };
}

function emptyCell(): TableCell {
  return { type: "tableCell", children: [] };
}

/** A task's box becomes text. */
function listItem({ checked, ...item }: ListItem, within: Within): ListItem {
  const children = plainChildren(item, within) as BlockContent[];
  const [first] = children;
  if (typeof checked === "boolean" && first?.type === "paragraph") {
    first.children.unshift(text(checked ? "[x] " : "[ ] "));
  }
  return { ...item, checked: null, children };
}

const holdsWords: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "tableCell",
]);

function plainChildren(
  parent: { type: string; children: readonly Nodes[] },
  within: Within,
): Nodes[] {
  const inside = {
    ...within,
    isInline: holdsWords.has(parent.type),
    isInLink: within.isInLink || parent.type.startsWith("link"),
  };
  const children: Nodes[] = [];
  for (const node of parent.children.flatMap((child) => plainNode(child, inside))) {
    const last = children.at(-1);
    if (last?.type === "text" && node.type === "text") {
      children[children.length - 1] = text(last.value + node.value);
    } else children.push(node);
  }
  return children;
}

function plainWords(parent: Link | LinkReference, within: Within): PhrasingContent[] {
  return plainChildren(parent, within) as PhrasingContent[];
}

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

function targetOf(identifier: string, { definitions }: Within): Target {
  return definitions.get(identifier) ?? { url: "" };
}

/** A picture is not loaded: a link leads to it, or its address stands as text where it is a link's words. */
function picture(target: Target, alt: string, within: Within): readonly Nodes[] {
  if (!within.isInLink) return link(target, [text(alt)], within);
  return link(target, [text(alt === "" ? target.url : `${alt} (${target.url})`)], within);
}

/** A link that leads to the web; any other address, and a title, are kept as text behind the words. */
function link(
  { url, title }: Target,
  words: readonly PhrasingContent[],
  { isInLink }: Within,
): readonly Nodes[] {
  const said = words.map((word) => textOf(word)).join("");
  const shown = said === "" ? [text(url)] : [...words];
  const behind = title ? [text(` (${title})`)] : [];
  if (isInLink) return [...shown, ...behind];
  if (isWebAddress(url)) {
    // The sanitiser knows schemes in lower case.
    const lower = asBrowsersRead(url).replace(/^https?/iu, (scheme) => scheme.toLowerCase());
    return [{ type: "link", url: lower, title: null, children: shown }, ...behind];
  }
  const isSaid = said === "" || url === said || url === `mailto:${said}`;
  return [...shown, ...(isSaid ? [] : [text(` (${url})`)]), ...behind];
}

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}

function paragraph(children: PhrasingContent[]): {
  type: "paragraph";
  children: PhrasingContent[];
} {
  return { type: "paragraph", children };
}

function plainBlock(line: string, lines: Lines): Block {
  return { kind: "paragraph", text: line, lines, linkShare: 0, content: paragraph([text(line)]) };
}

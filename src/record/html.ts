import type { Nodes, Root, RootContent } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";

const paired =
  "a blockquote code del em li ol p pre strong table tbody td th thead tr ul h2 h3 h4 h5 h6".split(
    " ",
  );
const single = ["br", "hr"];

// Bodies hold no raw HTML and no pictures; the schema says so again, and lets no id, class or style through.
const compiler = unified()
  .use(remarkHtml, {
    sanitize: {
      tagNames: [...paired, ...single],
      attributes: { a: ["href"], ol: ["start"] },
      protocols: { href: ["http", "https"] },
      strip: ["script", "style"],
    },
  })
  .freeze();

/** Each block of a body as sanitised HTML, in order. Headings start at `h2`, for a page has one `h1`. */
export function renderBlocks(body: Root): readonly string[] {
  return body.children.map((node) => renderBlock(node));
}

const tag = /^(?<slash>\/?)(?<name>[a-z][a-z0-9]{0,9})(?<attribute> [a-z]+="[^"]*")?>/u;
const attributes: Readonly<Record<string, RegExp>> = {
  a: /^ href="https?:/u,
  ol: /^ start="-?\d+"$/u,
};

/**
 * Whether a block of HTML is such as `renderBlocks` makes: its tags and attributes alone, each element closed within it. For HTML
 * that was kept where others may have written.
 */
export function isRendered(block: string): boolean {
  const open: string[] = [];
  const [, ...pieces] = block.split("<");
  for (const piece of pieces) {
    const { slash, name = "", attribute } = tag.exec(piece)?.groups ?? {};
    if (attribute !== undefined && attributes[name]?.test(attribute) !== true) return false;
    if (slash === "/") {
      if (attribute !== undefined || open.pop() !== name) return false;
    } else if (paired.includes(name)) open.push(name);
    else if (!single.includes(name)) return false;
  }
  return open.length === 0;
}

function renderBlock(node: RootContent): string {
  const block = hosted(lowered(node)) as RootContent;
  const root: Root = { type: "root", children: [block] };
  return compiler.stringify(root).trim();
}

function lowered(node: Nodes): Nodes {
  if (node.type === "heading") {
    return { ...node, depth: Math.min(6, node.depth + 1) as typeof node.depth };
  }
  if (node.type !== "blockquote" && node.type !== "list" && node.type !== "listItem") return node;
  return { ...node, children: node.children.map((child) => lowered(child)) } as Nodes;
}

const encoded = /^https?:\/\/[^/?#]*[\s"<>[\\\]^`{|}]/iu; // `http://[::1]/`, `http://example.org\path`

/** The compiler would encode what stands in a host, and what it makes is an address that browsers cannot read. */
function hosted(node: Nodes): Nodes {
  if (node.type === "link" && encoded.test(node.url)) {
    return { ...node, data: { hProperties: { href: new URL(node.url).href } } };
  }
  if (!("children" in node)) return node;
  const children: readonly Nodes[] = node.children;
  const now = children.map((child) => hosted(child));
  return now.some((child, at) => child !== children[at])
    ? ({ ...node, children: now } as Nodes)
    : node;
}

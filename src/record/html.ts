import type { Nodes, Root, RootContent } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";

// Bodies hold no raw HTML and no pictures; the schema says so again, and lets no id, class or style through.
const compiler = unified()
  .use(remarkHtml, {
    sanitize: {
      tagNames: [
        ..."a blockquote br code del em hr li ol p pre strong table tbody td th thead tr ul".split(
          " ",
        ),
        ..."h2 h3 h4 h5 h6".split(" "),
      ],
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

import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { parseMarkdown } from "../read/markdown.ts";

const writer = unified()
  .use(remarkStringify, { bullet: "-", resourceLink: true, fences: true })
  .use(remarkGfm)
  .freeze();

/** A body to Markdown that `parseBody` reads back to the same value. */
export function formatBody(body: Root): string {
  return writer.stringify(body);
}

/** Markdown that `formatBody` wrote. Every link in it is written out, so a bare address is text. */
export function parseBody(markdown: string): Root {
  // A line break first, because a byte order mark at the very start would be taken for one.
  return strip(parseMarkdown(`\n${markdown}`), `\n${markdown}`) as Root;
}

/** Removes positions, turns addresses that were never written as links back into text, and joins neighbouring texts. */
function strip(node: Nodes, source: string): Nodes {
  const { position: _, ...rest } = node;
  if (!("children" in rest)) return rest;
  const children: Nodes[] = [];
  for (const child of rest.children) {
    const kept = isBareAddress(child, source) ? child.children : [child];
    for (const each of kept) {
      const next = strip(each, source);
      const last = children.at(-1);
      if (last?.type === "text" && next.type === "text") last.value += next.value;
      else children.push(next);
    }
  }
  return { ...rest, children } as Nodes;
}

function isBareAddress(node: Nodes, source: string): node is Extract<Nodes, { type: "link" }> {
  if (node.type !== "link") return false;
  const start = node.position?.start.offset;
  return start === undefined || source[start] !== "[";
}

import type { Root } from "mdast";
import type { Block } from "../types.ts";
import { formatBody, parseBody } from "./markdown.ts";
import { isStable } from "./stable.ts";

/**
 * Kept blocks to the body of an article, in the form that its record gives back. Plain text is in that form already;
 * Markdown can be written in several ways, and the one that survives writing and reading is taken.
 */
export function toBody(blocks: readonly Block[]): Root {
  return { type: "root", children: blocks.flatMap(({ content }) => settled(content)) };
}

const rounds = 4;

function settled(content: Block["content"]): Root["children"] {
  if (isPlain(content) || isStable(content)) return [content];
  let body: Root = { type: "root", children: [content] };
  for (let round = 0; round < rounds; round += 1) {
    const written = formatBody(body);
    const again = parseBody(written);
    if (JSON.stringify(again) === JSON.stringify(body)) return body.children;
    body = again;
  }
  // No stable form: its source, as text, loses nothing.
  return [
    {
      type: "paragraph",
      children: [{ type: "text", value: formatBody(body).replaceAll(/\s+/gu, " ").trim() }],
    },
  ];
}

function isPlain(content: Block["content"]): boolean {
  const [first, ...others] = content.type === "paragraph" ? content.children : [];
  return first?.type === "text" && others.length === 0 && !first.value.includes("\n");
}

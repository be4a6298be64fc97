import { createHash } from "node:crypto";
import type { Nodes, Root } from "mdast";
import { textOf } from "../read/markdown.ts";

/** The first eight hexadecimal digits of a SHA-256: 1 in 4 billion for two texts, and few enough to read aloud. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** An anchor a block of the body, in order: `p-` and a hash of its words, so that it stays when others come and go. */
export function anchorsOf(body: Root): readonly string[] {
  const seen = new Map<string, number>();
  return body.children.map((node: Nodes) => {
    const anchor = `p-${shortHash(textOf(node))}`;
    const times = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  });
}

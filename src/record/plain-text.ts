import type { Root } from "mdast";
import { textOf } from "../read/markdown.ts";

/** A body as plain text, paragraphs parted by a blank line. */
export function plainText({ children }: Root): string {
  return children.map((node) => textOf(node)).join("\n\n");
}

import { mark } from "../../../../src/mark/mark.ts";
import { pageLines } from "../../../../src/mark/body/page-lines.ts";
import type { Tree } from "../../../../src/mark/body/markup/tree.ts";
import { readHtml, type Html } from "../../../../src/read/html.ts";
import type { Cut } from "../../../../src/types.ts";
import { prose } from "../prose.ts";

export interface HtmlTree extends Html {
  readonly ruled: readonly Cut[];
  readonly tree: Tree;
}

/** A page as the model gets it. */
export function readTreeOf(html: string): HtmlTree {
  const { blocks, page } = readHtml(html);
  const ruled = mark(blocks);
  const { tree } = pageLines(blocks, ruled, page);
  if (!tree) throw new Error("no tree");
  return { blocks, page, ruled, tree };
}

export const menu =
  "<div class=menu><a href=/>Home</a><p><a href=/w>World</a></p><p><a href=/s>Sport</a></p></div>";

export function paragraphs(texts: readonly string[] = prose, attributes = ""): string {
  return texts.map((text) => `<p${attributes}>${text}</p>`).join("\n");
}

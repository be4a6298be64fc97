import { mark } from "../../../../src/mark/mark.ts";
import { pageLines } from "../../../../src/mark/body/page-lines.ts";
import type { Tree } from "../../../../src/mark/body/markup/tree.ts";
import { readHtml, type Html } from "../../../../src/read/html.ts";
import type { Cut } from "../../../../src/types.ts";

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

export const prose = [
  "The harbour of Ostrava Bay was closed to large ships on Monday, after a third tanker within a year ran aground on the sands that the winter storms had moved.",
  "“We cannot dredge every spring,” the harbour master, Tom Field, told reporters on the quay, where some forty people had gathered to see the ship.",
  "The tanker had left the terminal at noon with a pilot on board, and the wind was light at the time, according to the coast guard, which sent two boats and a helicopter to the sands.",
  "Nobody was hurt, and no oil was found in the water by the evening, but the owner of the ship said that it would be at least a week before it could be moved.",
  "The port handles about a fifth of the oil that the country imports, and most of the ships that carry it are longer than the channel is wide, so that they have to wait for the tide.",
  "A plan to widen the channel was turned down by the council in March, because the dredging would have cost more than the port earns in a year.",
] as const;

export const menu =
  "<div class=menu><a href=/>Home</a><p><a href=/w>World</a></p><p><a href=/s>Sport</a></p></div>";

export function paragraphs(texts: readonly string[] = prose, attributes = ""): string {
  return texts.map((text) => `<p${attributes}>${text}</p>`).join("\n");
}

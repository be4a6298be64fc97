import type { BlockContent } from "mdast";
import type { Block, BlockKind, Markup } from "../../types.ts";
import type { Container } from "./container.ts";
import { isCode, type Part } from "./part.ts";
import { headingAt, isTag } from "./place.ts";
import { linkShareOf, plain, toPhrasing } from "./words.ts";

/** A paragraph, heading, caption or code of a page. */
export function pieceBlock(part: Part, markup: Markup): Block {
  const { piece, text, words } = part;
  const kind = kindOf(part);
  const content = contentOf(part, kind);
  return {
    kind,
    text,
    lines: piece.lines,
    linkShare: linkShareOf(words),
    content: kind !== "code" && isInQuote(piece.container) ? quoted(content) : content,
    markup,
  };
}

function kindOf({ piece: { place, container, isPicture } }: Part): BlockKind {
  if (isCode(place) || isTag(place, "pre")) return "code";
  if (isPicture || isTag(place, "figcaption") || isTag(place, "caption")) return "caption";
  if (headingAt(place) !== undefined) return "heading";
  return isInQuote(container) ? "quote" : "paragraph";
}

function contentOf({ piece, text, words }: Part, kind: BlockKind): BlockContent {
  if (kind === "code") return { type: "code", lang: null, meta: null, value: text };
  if (kind !== "heading") return { type: "paragraph", children: toPhrasing(words) };
  const inLine = words.map((word) => (word.value === "\n" ? { value: " ", style: plain } : word));
  const depth = Number(headingAt(piece.place)?.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: "heading", depth, children: toPhrasing(inLine) };
}

export function isInQuote(container: Container | undefined): boolean {
  for (let each = container; each; each = each.parent) if (each.kind === "quote") return true;
  return false;
}

export function quoted(content: BlockContent): BlockContent {
  return { type: "blockquote", children: [content] };
}

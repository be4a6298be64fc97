import { anchorsOf } from "../record/anchors.ts";
import type { Article } from "../types.ts";

/** Whether readers get the first paragraph alone, as a sidecar's `publish: excerpt` asks. */
export function isExcerpt({ sidecar }: Article): boolean {
  return sidecar.publish === "excerpt";
}

/** How many blocks of the body its page shows. */
export function shownBlocks(article: Article): number {
  return isExcerpt(article) ? 1 : article.body.children.length;
}

/** Whether a paragraph can be linked to. */
export function isShown(article: Article, anchor: string): boolean {
  return !isExcerpt(article) || anchorsOf(article.body)[0] === anchor;
}

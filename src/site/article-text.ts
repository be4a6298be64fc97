import { anchorsOf } from "../record/anchors.ts";
import { renderBlocks } from "../record/html.ts";
import { readingMinutes } from "../record/reading-time.ts";
import { textOf } from "../read/markdown.ts";
import type { Article } from "../types.ts";

/** What pages need of an article's body; JSON can hold it. */
export interface ArticleText {
  readonly blocks: readonly TextBlock[];
  /** To read it. */
  readonly minutes: number;
  /** The text of its first block. */
  readonly beginning: string;
}

interface TextBlock {
  readonly anchor: string;
  /** Sanitised HTML. */
  readonly markup: string;
}

export function toArticleText({ body }: Pick<Article, "body">): ArticleText {
  const anchors = anchorsOf(body);
  const [lead] = body.children;
  return {
    blocks: renderBlocks(body).map((markup, index) => ({ anchor: anchors[index] ?? "", markup })),
    minutes: readingMinutes(body),
    beginning: lead ? textOf(lead) : "",
  };
}

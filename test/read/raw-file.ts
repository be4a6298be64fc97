import { outlets } from "../../src/outlets/outlets.ts";
import { clean, type Cleaned, type RawFile } from "../../src/pipeline.ts";
import { textOf } from "../../src/read/markdown.ts";
import type { Article, Evidence, Mark } from "../../src/types.ts";

/** A raw file of these words (or bytes), with the outlets that are known without configuration. */
export function rawFile(content: string | Uint8Array, given: Partial<RawFile> = {}): RawFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path: "news.txt", bytes, outlets, ...given };
}

export function cleanText(content: string | Uint8Array, given: Partial<RawFile> = {}): Cleaned {
  return clean(rawFile(content, given));
}

/** The article that a raw file must give. */
export function articleOf(content: string | Uint8Array, given: Partial<RawFile> = {}): Article {
  const { article, notes } = cleanText(content, given);
  if (!article) throw new Error(`refused: ${notes.map(({ message }) => message).join(" | ")}`);
  return article;
}

/** Its paragraphs, as plain text. */
export function paragraphsOf({ body }: Article): readonly string[] {
  return body.children.map((node) => textOf(node));
}

/** Each mark as `3-5 cut related-link`, `2-2 claimed day` or `7-7 kept`. */
export function marksOf({ marks }: Article): readonly string[] {
  return marks.map((mark) => `${mark.lines.from}-${mark.lines.to} ${fateOf(mark)}`);
}

function fateOf(mark: Mark): string {
  if (mark.verdict === "cut") return `cut ${mark.rule}`;
  return mark.verdict === "claimed" ? `claimed ${mark.fact}` : "kept";
}

/** Where each piece of evidence was read: `line 4`, `url`. */
export function placesOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ kind, lines }) => (lines ? `${kind} ${lines.from}` : kind));
}

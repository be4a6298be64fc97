import type { Block } from "../../types.ts";

/** The words of a page, as far as they tell names from other words. */
export interface Vocabulary {
  /** Words that stand in lower case somewhere: they are no names. */
  readonly lower: ReadonlySet<string>;
  /** How often a line stands in the page. */
  readonly lines: ReadonlyMap<string, number>;
  /** The long lines in one text. */
  readonly prose: string;
}

const looked = 60_000; // UTF-16 units of prose
const longLine = 120; // UTF-16 units; shorter lines are labels, captions and headlines

export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  const lines = new Map<string, number>();
  const long: string[] = [];
  for (const { text } of blocks) {
    if (text.length < longLine) lines.set(text, (lines.get(text) ?? 0) + 1);
    else long.push(text);
  }
  const prose = long.join("\n").slice(0, looked);
  return {
    lower: new Set(prose.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{2,30}/gu)),
    lines,
    prose,
  };
}

import { measure } from "../../mark/body/measures.ts";
import type { Block } from "../../types.ts";

/** What the text below a headline speaks of. */
export interface TextBelow {
  readonly words: ReadonlySet<string>;
  isTopical(word: string): boolean;
}

const sampled = 25; // blocks of the text whose words a headline shares
const leastWords = 12; // of a line of prose; labels between paragraphs share words with menus
const leastTopical = 4; // UTF-16 units; shorter words are mostly common ones

export function textBelow(blocks: readonly Block[], start: number): TextBelow {
  const words = new Set<string>();
  for (const block of blocks.slice(start, start + sampled)) {
    const { words: own, size } = measure(block);
    if (size >= leastWords) for (const word of own.list) words.add(word);
  }
  return {
    words,
    isTopical: (word) => word.length >= leastTopical || (word.length === 1 && word > "\u33ff"),
  };
}

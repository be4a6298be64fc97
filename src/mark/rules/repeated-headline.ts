import type { Block } from "../../types.ts";
import { hasAtMost, isUnseen, runRule } from "../rule.ts";

const top = 12; // blocks; menus and datelines stand before a headline, and few pages print it a third time below
const longest = 40; // words
const endsAsSentence = /[.!?…]["”’»)]{0,3}$/u; // speech may repeat itself

export const repeatedHeadline = runRule({
  name: "repeated-headline",
  why: "repeats a line above it",
  examples: [
    { text: "Storm reaches the coast\nStorm reaches the coast\nA storm has come.", cut: [1] },
    { text: "Storm reaches the coast\n3 May 2021\nStorm  reaches the coast", cut: [2] },
    { text: "Storm reaches the coast\nStorm reaches the capital", cut: [] },
    { text: "What now?\nNobody knows.\nWhat now?", cut: [] },
  ],
  find: (blocks) => {
    const seen = new Set<string>();
    // The name of a window, which nobody sees on the page, is most often the headline.
    const shown = [
      ...blocks
        .entries()
        .filter(([, block]) => !isUnseen(block))
        .take(top),
    ];
    return shown.flatMap(([index, block]) => {
      if (!hasAtMost(longest, block.text)) return [];
      const words = normalised(block);
      if (seen.has(words)) return [index];
      if (hasAtMost(longest, words) && !endsAsSentence.test(words)) seen.add(words);
      return [];
    });
  },
});

function normalised({ text }: Block): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ");
}

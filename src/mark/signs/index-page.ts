import type { Block } from "../../types.ts";
import { isProse, lengthOf, wordsOf, type Sign } from "../sign.ts";

const fewest = 20; // headlines; a short list of links below a short article has fewer
const longestLink = 20; // words of a headline
const leastShare = 0.6; // of the lines that are kept
const mostProse = 0.35; // of their words; 5 of 881 articles measured, all of them long lists, look so
const longestRun = 2; // paragraphs of prose on end: an article has three somewhere, or is all prose

const headlines = [
  "River rises in the north",
  "Two ships collide off the cape",
  "Sport",
  "Five goals in a winter game",
  "Parliament votes on Tuesday",
  "A poet turns ninety",
];
const list = Array.from({ length: 24 }, (_, index) => `${headlines[index % 6]}, part ${index}`);
const text =
  "The river rose on Monday and the town stood still, as its mayor had said that it would in May.";
const more =
  "By noon the water stood at the doors of the school, and teachers carried pupils to the boats.";
const last =
  "The army will send forty more boats on Tuesday, and a hundred soldiers to help with them.";

export const indexPage: Sign = {
  name: "index page",
  is: [
    ["News", ...list].join("\n"),
    ["The Example", text, ...list, "All rights reserved."].join("\n"),
    [...list.slice(12), text, ...list.slice(0, 12), more].join("\n"),
  ],
  isNot: [
    ["River rises", text, more, last, ...list].join("\n"),
    ["Results of the day", ...headlines].join("\n"),
    list.flatMap((line) => [line, `${line}: ${text}`, `${line}: ${more}`]).join("\n"),
    ["A poem", ...list.map((line) => `${line},`), text, more, last].join("\n"),
  ],
  find: ({ kept, prose }) => {
    if (runOfProse(prose, kept) > longestRun) return undefined;
    const short = kept.filter((block) => isLinkLike(block));
    return short.length >= fewest &&
      short.length / kept.length >= leastShare &&
      lengthOf(prose) / lengthOf(kept) < mostProse
      ? { why: `${short.length} short lines like headlines and hardly any prose` }
      : undefined;
  },
};

function isLinkLike(block: Block): boolean {
  return block.linkShare >= 0.8 || (!isProse(block) && wordsOf(block) <= longestLink);
}

function runOfProse(prose: readonly Block[], kept: readonly Block[]): number {
  const found = new Set(prose);
  let [run, longest] = [0, 0];
  for (const block of kept) {
    run = found.has(block) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

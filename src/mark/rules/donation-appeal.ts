import type { Block } from "../../types.ts";
import { hasAtMost, runRule } from "../rule.ts";

const openers = [
  /^dear (?:readers?|friends?|supporters?|subscribers?)\b.{0,20}$/iu,
  /^an? (?:\w{1,20} )?(?:message|note|word|letter|appeal) (?:from|to our) .{2,60}$/iu,
];
const speaksToReader = /\b(?:[Ww]e|WE|us|[Oo]urs?|OUR|[Yy]ou(?:rs?)?|YOUR?)\b/u; // "US" in capitals is a country
const asksForMoney =
  /\b(?:donate|your donations?|support (?-i:us)|(?:your|monthly|financial) contributions?|become a (?:member|supporter|subscriber)|your membership)\b|\b(?:give|contribute|chip in|as little as)\b[^.!?]{0,30}[$€£]\s?\d/iu;
const longestOpener = 12; // words

export const donationAppeal = runRule({
  name: "donation-appeal",
  why: "is part of a letter that asks readers for money",
  examples: [
    {
      text: "The vote was held on Monday.\nA message from the editors:\nDear readers,\nWe work without owners.\nYour support keeps us going. Please donate.\nThe results are due in May.",
      cut: [1, 2, 3, 4],
    },
    {
      text: "Dear readers,\nWe work without owners, but we are paid by advertisers.\nThis column ends today.",
      cut: [],
    },
    {
      text: "Dear readers,\nYou may think that we wanted this war.\nYour support for it will not last.",
      cut: [],
    },
    {
      text: "Dear readers,\nWe were wrong: we wrote that the mayor had taken $20,000.\nShe had not, and we apologise to you.",
      cut: [],
    },
    { text: "We need your help, the mayor said.\nShe asked people to donate blankets.", cut: [] },
  ],
  find: (blocks) => {
    const cut: number[] = [];
    for (let start = 0; start < blocks.length; start += 1) {
      if (!isOpener(blocks[start])) continue;
      let end = start + 1;
      while (isPartOfLetter(blocks[end])) end += 1;
      const letter = blocks.slice(start, end);
      if (letter.some(({ text }) => asksForMoney.test(text))) {
        for (const index of letter.keys()) cut.push(start + index);
      }
      start = end - 1;
    }
    return cut;
  },
});

function isPartOfLetter(block: Block | undefined): boolean {
  return block !== undefined && (isOpener(block) || speaksToReader.test(block.text));
}

function isOpener(block: Block | undefined): boolean {
  if (!block) return false;
  const { text } = block;
  return openers.some((opener) => opener.test(text)) && hasAtMost(longestOpener, text);
}

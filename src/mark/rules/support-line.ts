import { blockRule, wordCount } from "../rule.ts";

const appeal =
  /^(?:please )?(?:support|donate to|become a (?:member|supporter|patron) of|help (?:us|fund|keep)|make a donation to|chip in)\b/iu;
const giveNow =
  /^(?:donate|give|contribute|support us|become a member)(?: (?:now|today|monthly))?!?$/iu;
const longest = 12; // words
// "US" in capitals is a country.
const ourOrUs = /\b(?:[Oo]ur|OUR|[Uu]s)\b/u;
const isSentence = /[.…?]["”’»)]?$/u;

export const supportLine = blockRule({
  name: "support-line",
  cuts: ["Support The Daily Example!", "Donate now", "Please support our journalism"],
  keeps: [
    "Support for the bill has grown since May.",
    "Support the troops was the message of the march.",
    "Support for the prime minister falls",
    "Help us, they cried from the roof.",
    "Support the US, the minister says",
  ],
  why: ({ text }) => {
    if (wordCount(text) > longest || isSentence.test(text)) return undefined;
    if (giveNow.test(text)) return "asks the reader for money";
    // Without a stop or a "!", only "our" or "us" tells an appeal from a headline.
    const asks = text.endsWith("!") || ourOrUs.test(text);
    return appeal.test(text) && asks ? "asks the reader for support" : undefined;
  },
});

import { blockRule, wordCount } from "../rule.ts";

const shareThis =
  /\bshare (?:this|the|our) (?:story|article|post|page|news|video)\b|^share (?:on|via|by|to) (?:facebook|twitter|x|whatsapp|telegram|e-?mail|linkedin|social media)\b/iu;
const longest = 20; // words: a prompt, not a paragraph that tells of one

export const sharePrompt = blockRule({
  name: "share-prompt",
  cuts: [
    "Liked it? Share this article with your friends!",
    "Share on Facebook",
    "Share this story",
  ],
  keeps: [
    "The brothers share the story of their escape in a new book.",
    "She asked her followers to share this story of a family that lost its home in the flood so that the donor, whom nobody has named so far, could be found.",
  ],
  why: ({ text }) =>
    shareThis.test(text) && wordCount(text) <= longest
      ? "asks the reader to share the page"
      : undefined,
});

import { blockRule, hasAtMost } from "../rule.ts";

const shareThis =
  /(?:^|[.!?…]\s)(?:please )?share (?:this|the|our) (?:story|article|post|page|news|video)\b|^share (?:on|via|by|to) (?:facebook|twitter|x|whatsapp|telegram|e-?mail|linkedin|social media)\b/iu;
const longest = 20; // words: a prompt, not a paragraph that tells of one

export const sharePrompt = blockRule({
  name: "share-prompt",
  cuts: [
    "Liked it? Share this article with your friends!",
    "Share on Facebook",
    "Share this story",
  ],
  keeps: [
    "Police asked witnesses to please share this video with them.",
    "The brothers share the story of their escape in a new book.",
    "We are happy to share this story with you, the mayor said.",
    "Share this story, she asked her followers on Monday, so that the donor of the kidney, whom nobody has named so far, can be found.",
  ],
  why: ({ text }) =>
    hasAtMost(longest, text) && shareThis.test(text)
      ? "asks the reader to share the page"
      : undefined,
});

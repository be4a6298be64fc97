import { blockRule, hasAtMost } from "../rule.ts";

const network =
  "(?:google news|facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|tiktok|threads|bluesky|mastodon|flipboard)";
const follow = new RegExp(
  `^(?:follow|like|join|find|connect with|add) (?:us|me|him|her|them|@?[^\\s.,;:]{1,40}(?: [^\\s.,;:]{1,40}){0,5}) on ${network}\\b`,
  "iu",
);
const source = /\bpreferred source\b.{0,80}\bgoogle\b|\bgoogle\b.{0,80}\bpreferred source\b/iu;
const longest = 40; // words; an appeal, not a report on it

export const followPrompt = blockRule({
  name: "follow-prompt",
  cuts: [
    "Follow us on Facebook and Instagram",
    "Follow Jane Doe on X: @janedoe",
    "Add The Lantern as a preferred source on Google to see more of our stories",
  ],
  keeps: [
    "Follow the money, he told them.",
    "They follow a rule on Facebook's own pages.",
    "Join the army or leave, the general wrote on Telegram.",
    "Likes on Facebook fell by half.",
  ],
  why: ({ text }) =>
    hasAtMost(longest, text) && (follow.test(text) || source.test(text))
      ? "asks the reader to follow somebody"
      : undefined,
});

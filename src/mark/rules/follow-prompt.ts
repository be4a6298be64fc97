import { promptRule } from "../prompt-rule.ts";

const network =
  "(?:google news|facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|tiktok|threads|bluesky|mastodon|flipboard)";
const follow = new RegExp(`^follow (?:[^\\s.,;:]{1,40} ){1,6}on ${network}\\b[^,]{0,80}$`, "iu");
const us = new RegExp(
  `^(?:like|join|find|connect with) us on ${network}(?: (?:and|or|,) ${network})?[.!:]?(?: @?\\S{1,60})?$`,
  "iu",
);
const source =
  /^(?:add|make|set|choose|follow|prefer)\b.{0,120}\bpreferred source\b|^follow\b.{0,60}\bgoogle news\b/iu;
const longest = 40; // words; an appeal, not a report on it

export const followPrompt = promptRule({
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
    "Like many on Facebook, she learned of the attack from a stranger's post.",
    "Find out what happened on Facebook during the outage on Monday.",
    "Join us on Facebook, the rebels wrote on Tuesday, and thousands did.",
    "Google said it would no longer be the preferred source of traffic.",
    "Likes on Facebook fell by half.",
  ],
  says: (text) => [follow, us, source].some((form) => form.test(text)),
  longest,
  why: "asks the reader to follow somebody",
});

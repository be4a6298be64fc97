import { blockRule } from "../rule.ts";

const alsoOnHost =
  /^(?:also|more|read more|see more) (?:on|at|from) (?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24} ["“‘«]?(?-i:\p{Lu}|\p{N}).{0,200}(?<!\.)$/iu;
const labelled =
  /^(?:read (?:more|also|next)|also read|see also|don['’]t miss|(?:related|recommended)(?: (?:articles?|stories|story|news|content))?)(?:\s?[:|]\s?|\s[–—-]\s)\S/iu;

export const relatedLink = blockRule({
  name: "related-link",
  cuts: [
    "Also on example.com Ministers meet in the capital",
    "READ MORE: Ministers meet in the capital",
    "Related: What the ministers want",
  ],
  keeps: [
    "More on example.com shares, which fell on Monday",
    "More from example.com: profits up",
    "Also on Tuesday, ministers met in the capital.",
    "Read more slowly, she told the class.",
    "Related charges were dropped in March.",
  ],
  why: ({ text }) =>
    alsoOnHost.test(text) || labelled.test(text) ? "links to another story" : undefined,
});

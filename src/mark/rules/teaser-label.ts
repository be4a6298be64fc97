import { blockRule } from "../rule.ts";

const label =
  /^(?:(?:read|show|load|see|view|learn) more|read (?:next|also|the full (?:story|article))|continue reading|see also|more (?:stories|news|on this story)|related(?: (?:articles?|stories|news|topics|content))?|recommended(?: (?:stories|for you))?|you (?:may|might) also like|most (?:read|popular)|advertisement|sponsored(?: content)?)\s?[:.…»>→]{0,3}$/iu;

export const teaserLabel = blockRule({
  name: "teaser-label",
  cuts: ["Read more", "Related stories:", "ADVERTISEMENT", "You may also like"],
  keeps: [
    "Read more books, he said.",
    "The related stories of two families.",
    "Advertisement spending fell in May.",
  ],
  why: ({ text }) =>
    label.test(text) ? "is the label of a link, list or advertisement" : undefined,
});

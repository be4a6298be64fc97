import { blockRule } from "../rule.ts";

export const htmlComment = blockRule({
  name: "html-comment",
  cuts: ["<!-- more -->"],
  keeps: ["<!-- opens a comment in HTML.", "Write <!-- more --> where the teaser ends."],
  why: ({ text }) =>
    text.startsWith("<!--") && text.indexOf("-->") === text.length - 3
      ? "is a comment that a page does not show"
      : undefined,
});

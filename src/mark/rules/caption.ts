import { blockRule } from "../rule.ts";

export const caption = blockRule({
  name: "caption",
  isHtml: true,
  cuts: [
    "<figure><figcaption>The harbour in May</figcaption></figure>",
    '<img src="a.jpg" alt="Ships in the harbour">',
  ],
  keeps: [
    "<p>The caption of the picture was wrong.</p>",
    "<figure><blockquote>We stay.</blockquote></figure>",
    "<figure><pre>a b c</pre></figure>",
  ],
  why: ({ kind }) => (kind === "caption" ? "is the caption of a picture or a table" : undefined),
});

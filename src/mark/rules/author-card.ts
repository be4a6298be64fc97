import { namedRule } from "../named-rule.ts";

export const authorCard = namedRule({
  name: "author-card",
  cuts: [
    '<div class="author-bio"><p>Jane Doe reports on ports for The Lantern.</p></div>',
    '<section id="about-the-author"><p>Jane Doe lives by the sea.</p></section>',
  ],
  keeps: [
    '<p class="author">A text.</p>',
    '<div class="biology"><p>The river is clean again.</p></div>',
    "<p>The author lives by the sea.</p>",
  ],
  named:
    /(?:^|[\s_-])(?:author[-_]{0,2}(?:bio|box|card|description|profile|about)|about-?(?:the-)?author|authorbio|authorbox)(?:$|[\s_-])/u,
  reach: 4,
  why: "stands in a card about the author",
});

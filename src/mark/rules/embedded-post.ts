import { namedRule } from "../named-rule.ts";
import type { Rule } from "../rule.ts";

const rule = namedRule({
  name: "embedded-post",
  cuts: [
    '<blockquote class="twitter-tweet"><p>The bridge is open again.</p></blockquote>',
    '<blockquote class="instagram-media"><p>A post by The Lantern</p></blockquote>',
  ],
  keeps: [
    "<blockquote><p>The bridge is open again.</p></blockquote>",
    '<p class="tweets">A text.</p>',
  ],
  named: /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed)(?:$|\s)/u,
  reach: 3,
  why: "is a post of another site, shown inside the article",
});

/** Not where the paragraph before announces it: "The president wrote:". */
export const embeddedPost: Rule = {
  ...rule,
  examples: [
    ...rule.examples,
    {
      text: '<p>The minister wrote:</p><blockquote class="twitter-tweet"><p>The bridge is open.</p></blockquote>',
      cut: [],
      isHtml: true,
    },
  ],
  find: (blocks) => {
    const announced = new Set<number>();
    const cuts = rule.find(blocks);
    for (const { block } of cuts) {
      const before = blocks[block - 1];
      if (announced.has(block - 1) || before?.text.endsWith(":") === true) announced.add(block);
    }
    return cuts.filter(({ block }) => !announced.has(block));
  },
};

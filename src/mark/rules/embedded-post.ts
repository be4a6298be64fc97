import { namedRule } from "../named-rule.ts";

export const embeddedPost = namedRule({
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

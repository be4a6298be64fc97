import { namedRule } from "../named-rule.ts";

export const commentSection = namedRule({
  name: "comment-section",
  cuts: [
    '<div id="comments"><ol><li><p>I was there, and it rained.</p></li></ol></div>',
    '<div class="comment-body"><p>First!</p></div>',
  ],
  keeps: [
    '<div class="commentary"><p>A text.</p></div>',
    "<p>The minister had no comment.</p>",
    '<article class="post comments-open"><p>A text.</p></article>',
  ],
  named:
    /(?:^|\s)(?:comments?|comments?-(?:list|body|content|form|section|area|wrapper|text)|commentlist|disqus_thread)(?:$|\s)/u,
  reach: 8,
  why: "stands among readers' comments",
});

import { landmarkRule } from "../landmark-rule.ts";

export const aside = landmarkRule({
  name: "aside",
  cuts: [
    "<aside><p>Most read</p></aside>",
    '<div role="complementary"><a href="/b">Another story</a></div>',
  ],
  keeps: ["<p>Aside from the storm, it was calm.</p>", '<p class="aside">A text.</p>'],
  of: "aside",
  why: "stands beside the article",
});

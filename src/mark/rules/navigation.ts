import { landmarkRule } from "../landmark-rule.ts";

export const navigation = landmarkRule({
  name: "navigation",
  cuts: ["<nav><a href='/'>Home</a></nav>", '<div role="navigation"><p>World</p></div>'],
  keeps: ["<p>Navigation is closed on the river.</p>", '<p class="nav">A text.</p>'],
  of: "nav",
  why: "stands in the page's navigation",
});

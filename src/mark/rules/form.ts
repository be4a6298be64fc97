import { landmarkRule } from "../landmark-rule.ts";

export const form = landmarkRule({
  name: "form",
  cuts: ["<form><p>Your e-mail address</p></form>", '<div role="search">Search for</div>'],
  keeps: ["<p>The form of the vase is old.</p>", '<p class="form">A text.</p>'],
  of: "form",
  why: "stands in a form",
});

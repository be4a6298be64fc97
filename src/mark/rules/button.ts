import { landmarkRule } from "../landmark-rule.ts";

export const button = landmarkRule({
  name: "button",
  cuts: ["<button>Share</button>", "<select><option>English</option></select>"],
  keeps: [
    "<p>The button was red.</p>",
    "<h2><button>What happens next?</button></h2>",
    '<p class="button">A text.</p>',
  ],
  of: "button",
  why: "is a control of the page",
});

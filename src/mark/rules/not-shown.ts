import { landmarkRule } from "../landmark-rule.ts";

export const notShown = landmarkRule({
  name: "not-shown",
  cuts: [
    "<script>track()</script>",
    "<style>p { color: red }</style>",
    "<template><p>A card</p></template>",
    "<noscript>Turn scripts on</noscript>",
    "<p hidden>Not yet</p>",
    '<div style="color: red; display: none">Your session has ended</div>',
    '<span aria-hidden="true">•</span>',
    '<p class="sr-only">Opens in a new window</p>',
    "<dialog>Log in</dialog>",
  ],
  keeps: [
    "<p>Hidden in the cellar, the script was found.</p>",
    '<p style="display: block">The text goes on.</p>',
    '<p class="hidden-gem">A café by the sea.</p>',
    "<details><summary>More</summary><p>The answer.</p></details>",
  ],
  of: "hidden",
  why: "is not shown to a reader",
});

import { landmarkRule } from "../landmark-rule.ts";

export const pageFooter = landmarkRule({
  name: "page-footer",
  cuts: ["<footer><p>© The Lantern</p></footer>", '<div role="contentinfo">Imprint</div>'],
  keeps: [
    "<p>The footer of the letter was torn off.</p>",
    "<blockquote><p>We stay.</p><footer>Jane Doe, mayor</footer></blockquote>",
    '<p class="footer">A text.</p>',
  ],
  of: "footer",
  why: "stands in a footer",
  spares: (block) => block.markup?.path.includes("/blockquote") ?? false,
});

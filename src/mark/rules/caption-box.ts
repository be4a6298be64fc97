import { namedRule } from "../named-rule.ts";

export const captionBox = namedRule({
  name: "caption-box",
  cuts: [
    '<div class="caption"><p>The harbour in May</p></div>',
    '<p class="wp-caption-text">Ships in the harbour</p>',
  ],
  keeps: [
    '<p class="captioned-text">A text.</p>',
    '<div class="text-block no-caption"><p>The harbour was closed.</p></div>',
    "<p>The caption of the picture was wrong.</p>",
  ],
  named:
    /(?:^|[\s_-])(?:captions?|figcaption|cutline|imagecaption|bildunterschrift)(?:$|[\s_-](?:text|caption|inner|content|wrap))/u,
  reach: 2,
  why: "stands in the caption of a picture",
});

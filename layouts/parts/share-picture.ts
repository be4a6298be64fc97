import { html, type Html } from "../../src/site/html.ts";
import type { SharePicture } from "../../src/site/share/address.ts";
import { shareSize } from "../../src/site/share/picture.ts";

/** For the head of a page whose picture there is. https://ogp.me */
export function renderSharePicture({ address, alt }: SharePicture): Html {
  const { width, height } = shareSize;
  return html`<meta property="og:image" content="${address}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${width}" />
    <meta property="og:image:height" content="${height}" />
    <meta property="og:image:alt" content="${alt}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

import { faces } from "../../src/site/fonts/faces.ts";
import { html, type Html } from "../../src/site/html.ts";
import { fontFile } from "../../src/site/urls.ts";

/**
 * Fetches what every page of the interface's language needs at once, so that it is there in time to be used. Not for pages
 * that are opened from disk: a preload from there is another origin's to a browser, while a stylesheet's own fetch is not.
 */
export function renderFontPreloads(
  language: string,
  link: (file: string) => string,
): readonly Html[] {
  const scripts = language === "ru" ? ["latin", "cyrillic"] : ["latin"];
  return faces
    .filter(({ script, style }) => style === "normal" && scripts.includes(script))
    .map(
      ({ name }) =>
        html`<link
          rel="preload"
          as="font"
          type="font/woff2"
          href="${link(fontFile(name))}"
          crossorigin
        />`,
    );
}

import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { searchFile } from "../../src/site/urls.ts";

/** An item of the site's navigation. */
export function searchLink(
  to: (target: string) => string,
  file: string,
  { settings }: Pick<Archive, "settings">,
): Html {
  const isHere = file === searchFile && html` aria-current="page"`;
  return html`<li>
    <a href="${to(searchFile)}" ${isHere}>${uiOf(settings).words.search.name}</a>
  </li>`;
}

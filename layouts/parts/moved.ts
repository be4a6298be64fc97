import type { Archive } from "../../src/site/archive.ts";
import { publishedFile } from "../../src/site/assets.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { linkTo, stylesheetFile } from "../../src/site/urls.ts";
import { renderPolicy } from "./policy.ts";

/** Leads from a former address to the present one, without a script and without a server's help. */
export function renderMoved(archive: Archive, file: string): Html {
  const found = archive.moved.find((each) => each.file === file);
  if (!found) throw new Error(`nothing moved from ${file}`);
  const { language, words } = uiOf(archive.settings);
  const link = linkTo(file, found.to);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        ${renderPolicy(file)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${words.moved.title}</title>
        <link rel="stylesheet" href="${linkTo(file, publishedFile(stylesheetFile))}" />
        <meta http-equiv="refresh" content="0; url=${link}" />
        <link rel="canonical" href="${link}" />
      </head>
      <body>
        <main>
          <div class="page-head">
            <h1>${words.moved.title}</h1>
            <p>${words.moved.text(html`<a href="${link}">${words.moved.link}</a>`)}</p>
          </div>
        </main>
      </body>
    </html> `;
}

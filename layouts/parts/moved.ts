import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { linkTo, stylesheetFile } from "../../src/site/urls.ts";

/** Leads from a former address to the present one, without a script and without a server's help. */
export function renderMoved(archive: Archive, file: string): Html {
  const found = archive.moved.find((each) => each.file === file);
  if (!found) throw new Error(`nothing moved from ${file}`);
  const link = linkTo(file, found.to);
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href="${linkTo(file, stylesheetFile)}" />
      <title>Moved</title>
      <meta http-equiv="refresh" content="0; url=${link}" />
      <link rel="canonical" href="${link}" />
      <main>
        <h1>Moved</h1>
        <p>This page has <a href="${link}">another address</a> now.</p>
      </main>
    </html> `;
}

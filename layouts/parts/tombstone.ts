import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { renderDocument } from "./document.ts";

/** Stands where something was taken down: says so, and why, and nothing else of it. */
export function renderTombstone(archive: Archive, file: string): Html {
  const found = archive.tombstones.find((each) => each.file === file);
  if (!found) throw new Error(`nothing taken down at ${file}`);
  const { tombstone: words } = uiOf(archive.settings).words;
  const main = html`<div class="page-head">
    <h1>${words.title}</h1>
    <p class="lede">${found.of === "article" ? words.article : words.story}</p>
    <p>${words.reason} <q dir="auto">${found.reason}</q></p>
  </div>`;
  return renderDocument({ archive, file, title: words.title, main, isListed: false });
}

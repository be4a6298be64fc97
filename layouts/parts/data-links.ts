import type { Archive } from "../../src/site/archive.ts";
import { bibliographyFile, citationFormats } from "../../src/site/citations/bibliography.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { dataIndexFile, linkTo } from "../../src/site/urls.ts";

/** Links to the files beside a story's page that citation managers read. */
export function renderBibliography(
  { articles, settings }: Archive,
  { story, file }: StoryPage,
): Html | false {
  const links = citationFormats.map(
    (each, index) =>
      html`${index > 0 && " · "}<a href="${linkTo(file, bibliographyFile(file, each))}" download
          >${each.label}</a
        >`,
  );
  const { cite } = uiOf(settings).words;
  return (
    articles.some(({ stories }) => stories.includes(story.folder)) &&
    html`<p class="facts">${cite.bibliography} ${links}</p>`
  );
}

/** A link to the list of the files that the whole archive is. */
export function renderDataLink({ articles, settings }: Archive, from: string): Html | false {
  return (
    settings.records !== false &&
    articles.length > 0 &&
    html`<p class="facts">
      ${uiOf(settings).words.cite.data} <a href="${linkTo(from, dataIndexFile)}">index.json</a>
    </p>`
  );
}

import { formatJsonLd } from "../../src/site/exports/json-ld.ts";
import type { Exported } from "../../src/site/exports/exported.ts";
import { formatsOf } from "../../src/site/exports/formats.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import { exportFile, linkTo } from "../../src/site/urls.ts";

/** Links to the files beside a story's page. */
export function renderExports(
  { story, file }: Pick<Exported, "story" | "file">,
  { words }: Ui,
): Html | false {
  const links = formatsOf(story).map(
    ({ name, label }, index) =>
      html`${index > 0 && " · "}<a href="${linkTo(file, exportFile(file, name))}"
          >${label ?? words.story.calendar}</a
        >`,
  );
  return links.length > 0 && html`<p class="facts">${words.story.download} ${links}</p>`;
}

/** The story for machines that read its page; a data block, no script that runs. */
export function renderJsonLd(exported: Exported): Html | false {
  const data = trusted(formatJsonLd(exported));
  return (
    exported.story.events.length > 0 &&
    html`<script type="application/ld+json">
      ${data}
    </script>`
  );
}

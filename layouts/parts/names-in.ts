import type { ArticlePage } from "../../src/site/article-page.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";

/** The names of an article that have a page. */
export function renderNamesIn({ names }: Pick<ArticlePage, "names">, { words }: Ui): Html | false {
  return (
    names.length > 0 &&
    html`<section class="names-in" aria-labelledby="names-in">
      <h2 id="names-in">${words.names.inArticle}</h2>
      <dl>
        ${names.map(
          ({ kind, names: own }) =>
            html`<dt>${words.names[kind]}</dt>
              <dd>
                ${own.map(({ name, href }, index) => html`${index > 0 && ", "}<a href="${href}"><bdi>${name}</bdi></a>`)}
              </dd> `,
        )}
      </dl>
    </section>`
  );
}

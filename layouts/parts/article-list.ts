import type { Published } from "../../src/site/addresses.ts";
import type { Archive } from "../../src/site/archive.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { html, type Html } from "../../src/site/html.ts";
import { unknownOutlet } from "../../src/site/outlets.ts";
import { linkTo } from "../../src/site/urls.ts";
import { renderDay } from "./dates.ts";

export { newestFirst } from "../../src/site/newest-first.ts";

/** Each with the stories that it belongs to, but `within`, the story whose list it is, by its page. */
export function articleList(
  articles: readonly Published[],
  archive: Archive,
  from: string,
  within = from,
): Html {
  const others = archive.stories.filter(({ file }) => file !== within);
  return html`<ul class="articles">
    ${articles.map((each) => articleItem(each, others, from))}
  </ul>`;
}

function articleItem(
  { article, file, stories }: Published,
  others: readonly StoryPage[],
  from: string,
): Html {
  const { title, day, outlet, language } = article.facts;
  const titles = others.filter(({ story }) => stories.includes(story.folder));
  return html`<li>
    <p class="facts">
      ${outlet ? html`<span class="outlet">${outlet.value}</span>` : unknownOutlet} ·
      ${day ? renderDay(day.value) : "undated"}
    </p>
    <p class="headline">
      <a href="${linkTo(from, file)}" ${language && html` lang="${language.value}"`} dir="auto"
        >${title.value}</a
      >
    </p>
    ${titles.length > 0 && html`<p class="facts">In ${titles.map(({ story, file: to }, index) => html`${index > 0 && ", "}<a href="${linkTo(from, to)}">${story.title}</a>`)}</p>`}
  </li>`;
}

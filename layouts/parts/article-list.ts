import { parseEdtf, type Edtf } from "../../src/day.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { ListItem } from "../../src/site/lists/list-page.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import { renderDay } from "./dates.ts";

/** Articles in the order given. */
export function articleList(items: readonly ListItem[], ui: Ui): Html {
  return html`<ul class="articles">
    ${items.map((each) => articleItem(each, ui))}
  </ul>`;
}

/** The same under a heading for each month, where there are several. */
export function articleListByMonth(items: readonly ListItem[], ui: Ui): Html {
  const months = Map.groupBy(items, ({ day }) => day?.slice(0, 7));
  if (months.size < 2) return articleList(items, ui);
  return html`${[...months].map(
    ([month, own]) =>
      html`<section class="month">
        <h2>${monthName(month, ui)}</h2>
        ${articleList(own, ui)}
      </section> `,
  )}`;
}

function monthName(month: string | undefined, { words, formatHeading }: Ui): string {
  const edtf: Edtf | undefined = month === undefined ? undefined : parseEdtf(month);
  return edtf === undefined ? words.lists.undated : formatHeading(edtf);
}

function articleItem({ title, href, language, outlet, day, stories }: ListItem, ui: Ui): Html {
  const { words } = ui;
  const lang = language !== undefined && html` lang="${language}"`;
  return html`<li>
    <p class="facts">
      ${outlet !== undefined && html`<bdi class="outlet">${outlet}</bdi> · `}${day ? renderDay(day, ui) : words.dates.undated}
    </p>
    <p class="headline"><a href="${href}" ${lang} dir="auto">${title}</a></p>
    ${stories.length > 0 && html`<p class="facts">${words.lists.inStory(stories.map((story, index) => html`${index > 0 && ", "}<a href="${story.href}"><bdi>${story.title}</bdi></a>`))}</p>`}
  </li>`;
}

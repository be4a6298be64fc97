import type { Published } from "../../src/site/addresses.ts";
import { html, type Html } from "../../src/site/html.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import type { Settings } from "../../src/site/settings.ts";
import { feedFile, linkTo } from "../../src/site/urls.ts";

/** A page with feeds: the site's, a story's or an outlet's. */
export interface Followed {
  readonly settings: Settings;
  readonly file: string;
  readonly hasFeeds: boolean;
}

/** Where no article is dated there are no feeds. */
export function hasFeeds(articles: readonly Published[]): boolean {
  return articles.some(({ article }) => article.facts.day);
}

/** For the page's head, so that a reader of feeds finds them by the page's address. */
export function renderFeedHead(followed: Followed, title: string): readonly Html[] {
  return feedsBeside(followed).map(
    ({ type, href }) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${href}" />`,
  );
}

export function renderFeedLinks(followed: Followed): Html | false {
  const { words } = uiOf(followed.settings);
  const links = feedsBeside(followed).map(
    ({ name, type, href }, index) =>
      html`${index > 0 && " · "}<a href="${href}" type="${type}">${words.feeds[name]}</a>`,
  );
  return links.length > 0 && html`<p class="facts feeds">${words.feeds.follow} ${links}</p>`;
}

const formats = [
  { name: "atom", type: "application/atom+xml", file: "feed.xml" },
  { name: "jsonFeed", type: "application/feed+json", file: "feed.json" },
] as const;

function feedsBeside({
  file: page,
  hasFeeds: has,
}: Followed): readonly ((typeof formats)[number] & { readonly href: string })[] {
  if (!has) return [];
  return formats.map((format) => ({
    ...format,
    href: linkTo(page, feedFile(page, format.file)),
  }));
}

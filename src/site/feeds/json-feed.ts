import { feedFile } from "../urls.ts";
import { addressIn, idOf, instantOf } from "./addresses.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** https://www.jsonfeed.org/version/1.1/ */
export function formatJsonFeed(feed: Feed): string {
  const { title, description, language, site, page, items } = feed;
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: addressIn(feed, page),
    feed_url: addressIn(feed, feedFile(page, "feed.json")),
    description,
    language,
    authors: [{ name: site.title }],
    items: items.map((item) => toItem(item, feed)),
  };
  return `${JSON.stringify(json, undefined, 1)}\n`;
}

function toItem(item: FeedItem, feed: Feed): object {
  const { title, page, day, language, summary, authors, stories, original } = item;
  return {
    id: idOf(feed, page),
    url: addressIn(feed, page),
    external_url: original,
    title,
    content_text: summary ?? title, // the format asks for one
    date_published: instantOf(day),
    language,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: stories.length > 0 ? stories.map((story) => story.title) : undefined,
  };
}

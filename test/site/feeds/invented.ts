import type { Day } from "../../../src/day.ts";
import type { Feed, FeedItem } from "../../../src/site/feeds/feed.ts";

export function item(given: Partial<FeedItem> = {}): FeedItem {
  return {
    page: "articles/flood/a/index.html",
    title: "The river rises",
    day: "2019-05-03" as Day,
    authors: [],
    stories: [],
    ...given,
  };
}

export function feed(items: readonly FeedItem[], url?: string): Feed {
  return {
    page: "stories/flood/index.html",
    title: "The flood – The bay's archive",
    language: "en",
    site: { title: "The bay's archive", ...(url !== undefined && { url }) },
    items,
  };
}

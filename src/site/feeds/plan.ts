import type { Archive } from "../archive.ts";
import { hashOf } from "../kept/hash.ts";
import type { Planned } from "../plan.ts";
import { feedFile } from "../urls.ts";
import { formatAtom } from "./atom.ts";
import { feedsOf } from "./feed.ts";
import { formatJsonFeed } from "./json-feed.ts";

/** Two files a feed, made from what they say. */
export function feedPlan(archive: Archive): readonly Planned[] {
  return feedsOf(archive).flatMap((feed): readonly Planned[] => {
    const inputs = hashOf(JSON.stringify(feed));
    const { page } = feed;
    return [
      { file: feedFile(page, "feed.xml"), kind: "file", inputs, make: () => formatAtom(feed) },
      { file: feedFile(page, "feed.json"), kind: "file", inputs, make: () => formatJsonFeed(feed) },
    ];
  });
}

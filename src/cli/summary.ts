import type { Archive } from "../site/archive.ts";
import { counted } from "../site/words.ts";

export const defaultArchive = "articles";
export const defaultOutput = "_site";

/** "2 articles, 1 story, 9 timeline entries" */
export function summary({ articles, stories }: Archive): string {
  const entries = stories.reduce((sum, { story }) => sum + story.events.length, 0);
  return [
    counted(articles.length, "article"),
    counted(stories.length, "story", "stories"),
    counted(entries, "timeline entry", "timeline entries"),
  ].join(", ");
}

import type { Archive } from "../site/archive.ts";
import { en } from "../site/ui/en.ts";

export const defaultArchive = "articles";
export const defaultOutput = "_site";

/** "2 articles, 1 story, 9 timeline entries" */
export function summary({ articles, stories }: Archive): string {
  const entries = stories.reduce((sum, { story }) => sum + story.events.length, 0);
  const { counts } = en;
  return [
    counts.articles(articles.length),
    counts.stories(stories.length),
    counts.timelineEntries(entries),
  ].join(", ");
}

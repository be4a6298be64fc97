import type { Archive } from "../site/archive.ts";

export const defaultArchive = "articles";
export const defaultOutput = "_site";

/** "2 articles, 1 story, 9 timeline entries" */
export function summary({ articles, stories }: Archive): string {
  const entries = stories.reduce((sum, { story }) => sum + story.events.length, 0);
  return [
    plural(articles.length, "article", "articles"),
    plural(stories.length, "story", "stories"),
    plural(entries, "timeline entry", "timeline entries"),
  ].join(", ");
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

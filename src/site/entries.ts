import type { Archive } from "./archive.ts";
import { allPeriods } from "./story-pages.ts";
import { linkTo } from "./urls.ts";

/**
 * JSON: the pages of a large story's periods, as links from the story's page, each with the ids of its entries and their
 * accounts, `e-` left out, parted by spaces. A script on the story's page finds there what an old link asks for.
 */
export function formatEntries({ stories }: Archive, file: string): string {
  const page = stories.find(({ pages }) => pages.entries === file);
  if (!page) throw new Error(`no entries at ${file}`);
  const periods = allPeriods(page.pages.years).map(({ file: to, events }) => {
    const ids = events.flatMap(({ id, aliases }) => [id, ...aliases]);
    return [linkBelow(page.file, to), ids.map((id) => id.replace(/^e-/u, "")).join(" ")];
  });
  return `${JSON.stringify(Object.fromEntries(periods))}\n`;
}

/** From the story's page; its own folder lies at the start of both. */
function linkBelow(story: string, to: string): string {
  const folder = story.replace(/index\.html$/u, "");
  return linkTo("index.html", to.slice(folder.length));
}

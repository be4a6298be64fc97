import { join, resolve } from "node:path";
import type { Day } from "../day.ts";
import { loadArchive, type Archive, type Source } from "../site/archive.ts";
import { buildSite, type Places } from "../site/build.ts";
import { talkNotes, toSource, type Run, type World } from "./run.ts";

export const defaultArchive = "articles";
const defaultOutput = "_site";

export const build: Run = async ({ paths, output = defaultOutput, asOf }, world) => {
  const source = toSource(paths[0] ?? defaultArchive, world);
  const archive = await buildOnce(source, placesFor(output, world), asOf);
  world.out(`${summary(archive)} in ${output}`);
  return talkNotes(archive.notes, world);
};

export function placesFor(output: string, { standsIn }: World): Places {
  return { output: resolve(standsIn, output), shown: output, work: join(standsIn, ".dateline") };
}

export async function buildOnce(source: Source, places: Places, asOf?: Day): Promise<Archive> {
  const archive = loadArchive(source, asOf);
  await buildSite(archive, source, places);
  return archive;
}

export { defaultOutput };

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

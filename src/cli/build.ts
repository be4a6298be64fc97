import { resolve } from "node:path";
import type { Day } from "../day.ts";
import { UserError } from "../notes.ts";
import { loadArchive, type Archive } from "../site/archive.ts";
import type { Source } from "../site/files.ts";
import { buildSite, type Places } from "../site/build.ts";
import { defaultArchive, defaultOutput, summary } from "./summary.ts";
import { talkNotes, toSource, type Run, type World } from "./run.ts";

export const build: Run = async ({ paths, output = defaultOutput, asOf }, world) => {
  const source = toSource(paths[0] ?? defaultArchive, world);
  const archive = await buildOnce(source, placesFor(output, world), asOf);
  world.out(`${summary(archive)} in ${output}`);
  return talkNotes(archive.notes, world);
};

export function placesFor(output: string, { standsIn }: World): Places {
  if (output === "") throw new UserError('dateline: --output is "", expected a folder; name one');
  return { output: resolve(standsIn, output), shown: output };
}

export async function buildOnce(source: Source, places: Places, asOf?: Day): Promise<Archive> {
  const archive = loadArchive(source, asOf);
  await buildSite(archive, source, places);
  return archive;
}

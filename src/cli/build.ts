import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Day } from "../day.ts";
import { sortNotes, UserError } from "../notes.ts";
import { loadArchive, type Archive } from "../site/archive.ts";
import type { Source } from "../site/files.ts";
import { buildSite, type Places } from "../site/build.ts";
import { openKept } from "../site/kept/kept.ts";
import { defaultArchive, defaultOutput, summary } from "./summary.ts";
import { talkNotes, toSource, type Run, type World } from "./run.ts";

// V8 lets a heap grow to several times what lives in it before it looks for garbage. Of an archive of 1,453 articles, of which
// 110 MB live, a first build so took 870 MB; looking sooner, and with the small nursery that package.json asks for, it takes
// 560 MB and up to a fifth more time.
setFlagsFromString("--heap-growing-percent=10");

export const build: Run = async ({ paths, output = defaultOutput, asOf, noSearch }, world) => {
  const source = toSource(paths[0] ?? defaultArchive, world);
  const archive = await buildOnce(source, placesFor(output, world), world, {
    ...(asOf && { asOf }),
    hasSearch: !noSearch,
  });
  world.out(`${summary(archive)} in ${output}`);
  return talkNotes(archive.notes, world);
};

export function placesFor(output: string, { standsIn }: World): Places {
  if (output === "") throw new UserError('dateline: --output is "", expected a folder; name one');
  return { output: resolve(standsIn, output), shown: output };
}

/** Derives and makes what changed since the last build; notes name what was wrong with what that one kept. */
export async function buildOnce(
  source: Source,
  places: Places,
  { standsIn }: World,
  options: { readonly asOf?: Day; readonly hasSearch?: boolean } = {},
): Promise<Archive> {
  const kept = openKept(standsIn, source.folder, places.output);
  try {
    const { derived } = kept;
    const archive = loadArchive(source, { derived, ...options });
    await buildSite(archive, source, places, kept);
    derived.settle();
    return { ...archive, notes: sortNotes([...archive.notes, ...kept.notes]) };
  } finally {
    kept.close();
  }
}

import { once } from "node:events";
import { UserError } from "../notes.ts";
import { serveFolder } from "../site/serve.ts";
import { watchFolder } from "../site/watch.ts";
import { openBuilder, placesFor } from "./build.ts";
import { closingLine } from "./closing-line.ts";
import { defaultArchive, defaultOutput, summary } from "./summary.ts";
import { talkNotes, toSource, type Run } from "./run.ts";

/** Until Ctrl-C. The first build must succeed; a later one that fails leaves the last good site. */
export const serve: Run = async ({ paths, noSearch }, world) => {
  const source = toSource(paths[0] ?? defaultArchive, world);
  const places = placesFor(defaultOutput, world);
  const builder = openBuilder(source, places, world, { hasSearch: !noSearch });
  const archive = await builder.build();
  const served = await serveFolder(places.output);
  world.out(`${summary(archive)} at ${served.address}`);
  world.out(closingLine({ ...archive, duplicates: archive.kinship.duplicates }));
  talkNotes(archive.notes, world);
  const watched = watchFolder(source.folder, async () => {
    try {
      const rebuilt = await builder.build();
      world.out(summary(rebuilt));
      world.out(closingLine({ ...rebuilt, duplicates: rebuilt.kinship.duplicates }));
      talkNotes(rebuilt.notes, world);
      served.reload();
    } catch (error) {
      // The last good site stays up, whatever a file in the middle of being written did to the build.
      world.talk(error instanceof UserError ? error.message : `dateline: ${String(error)}`);
    }
  });
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await watched.close();
  await served.close();
  builder.close();
  return 0;
};

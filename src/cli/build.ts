import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Day } from "../day.ts";
import { sortNotes, UserError, type Note } from "../notes.ts";
import { takeInArchive, type Archive } from "../site/archive.ts";
import { inputsIn } from "../site/found-file.ts";
import { isThere, type Source } from "../site/files.ts";
import { buildSite, refuseOverlap, type Places } from "../site/build.ts";
import type { Changes } from "../site/kept/known-articles.ts";
import { openKept, type Kept } from "../site/kept/kept.ts";
import { programHash } from "../program/hash.ts";
import { withOutput } from "../site/publish/output.ts";
import { Records } from "../site/records/records.ts";
import { closingLine } from "./closing-line.ts";
import { progressLine } from "./progress-line.ts";
import { defaultArchive, defaultOutput, summary } from "./summary.ts";
import { talkNotes, toSource, type Run, type World } from "./run.ts";

// V8 lets a heap grow to several times what lives in it before it looks for garbage. Of an archive of 1,453 articles, of which
// 110 MB live, a first build so took 870 MB; looking sooner, and with the small nursery that package.json asks for, it takes
// 560 MB and up to a fifth more time.
setFlagsFromString("--heap-growing-percent=10");

export const build: Run = async (
  { paths, output = defaultOutput, asOf, noSearch, portable, strict = false, records: file },
  world,
) => {
  const records = file === undefined ? undefined : await openRecords(file, world);
  const source = {
    ...toSource(paths[0] ?? defaultArchive, world),
    ...(records && { records }),
  };
  const places = { ...placesFor(output, world), isPortable: portable };
  const built = await buildOnce(source, places, world, {
    ...(asOf && { asOf }),
    hasSearch: !noSearch,
    isStrict: strict,
  });
  records?.close();
  const closing = closingLine({ ...built, duplicates: built.kinship.duplicates });
  if (built.changes) world.out(`${summary(built)} in ${output}`);
  world.out(built.changes ? closing : `${closing}; ${output} is as it was`);
  return talkNotes(built.notes, world);
};

async function openRecords(file: string, { standsIn }: World): Promise<Records> {
  return Records.open(resolve(standsIn, file), file, programHash("src"));
}

export function placesFor(output: string, { standsIn }: World): Places {
  if (output === "") throw new UserError('dateline: --output is "", expected a folder; name one');
  return { output: resolve(standsIn, output), shown: output };
}

export interface Built extends Archive {
  /** Absent where nothing was published: something was refused, and that was not to be. */
  readonly changes?: Changes;
}

/** Derives and makes what changed since the last build; notes name what was wrong with what that one kept. */
export async function buildOnce(
  source: Source,
  places: Places,
  world: World,
  options: Options = {},
): Promise<Built> {
  refuseOverlap(source, places);
  return withOutput(places, { say: (line) => world.talk(line) }, async () => {
    const kept = openKept(world.standsIn, source.folder, places.output);
    try {
      return await buildAlone({ source, places, world, kept }, options);
    } finally {
      kept.close();
    }
  });
}

/** Builds of one process that follow on each other, as `buildOnce` makes each; the next has at hand what the last one had. */
export interface Builder {
  build(): Promise<Built>;
  close(): void;
}

/** After a build that failed, or that found damage, the next one begins anew. */
export function openBuilder(
  source: Source,
  places: Places,
  world: World,
  options: Options = {},
): Builder {
  let kept: Kept | undefined;
  const close = (): void => {
    kept?.close();
    kept = undefined;
  };
  const build = async (): Promise<Built> => {
    kept ??= openKept(world.standsIn, source.folder, places.output, { isLong: true });
    kept.begin();
    try {
      const built = await buildAlone({ source, places, world, kept }, options);
      if (kept.notes.length > 0) close();
      setFlagsFromString("--heap-growing-percent=0"); // a rebuild spends a fifth of its time on garbage otherwise
      return built;
    } catch (error) {
      close();
      throw error;
    }
  };
  return {
    build: () => {
      refuseOverlap(source, places);
      return withOutput(places, { say: (line) => world.talk(line) }, build);
    },
    close,
  };
}

interface Options {
  readonly asOf?: Day;
  readonly hasSearch?: boolean;
  /** Publishes nothing where a note refuses anything. */
  readonly isStrict?: boolean;
}

interface Work {
  readonly source: Source;
  readonly places: Places;
  readonly world: World;
  readonly kept: Kept;
}

async function buildAlone(work: Work, { isStrict, ...options }: Options): Promise<Built> {
  const { source, places, world, kept } = work;
  const { screen } = world;
  const progress = screen && progressLine(screen, () => performance.now());
  try {
    const { derived, files } = kept;
    const archive = await takeInArchive(source, {
      kept: derived,
      seen: files,
      ...options,
      ...(progress && { report: progress.report }),
    });
    if (isStrict) {
      const notes = notesOf(archive, work);
      if (notes.some(({ refused }) => refused)) return { ...archive, notes };
    }
    await buildSite(archive, places, kept, progress?.report);
    const gone = files.settle().flatMap(({ before, now }) => {
      const live = new Set(now && inputsIn(now));
      return inputsIn(before).filter((each) => !live.has(each));
    });
    derived.settle(gone, archive);
    const changes = kept.articles.settle(archive.articles);
    return { ...archive, notes: notesOf(archive, work), changes };
  } finally {
    progress?.clear();
  }
}

function notesOf(archive: Archive, { source, kept }: Work): readonly Note[] {
  const ofRecords = source.records?.notes((path) => isThere(join(source.folder, path)));
  return sortNotes([...archive.notes, ...kept.notes, ...(ofRecords ?? [])]);
}

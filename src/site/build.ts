import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { UserError } from "../notes.ts";
import { formatRecord } from "../record/record.ts";
import type { Archive } from "./archive.ts";
import type { Source } from "./files.ts";
import { isExcerpt } from "./excerpt.ts";
import { publish, type Published } from "./publish.ts";
import { renderPages } from "./render.ts";
import { recordFile } from "./urls.ts";

export interface Places {
  /** Where the site goes; absolute. */
  readonly output: string;
  /** The output folder as the person wrote it. */
  readonly shown: string;
  /** The `.dateline` folder; absolute. */
  readonly work: string;
}

/** Renders an archive into a staging folder beside the output folder, then publishes what changed. */
export async function buildSite(
  archive: Archive,
  source: Source,
  places: Places,
): Promise<Published> {
  const { output, work } = places;
  refuseOverlap(source, places);
  const staging = join(dirname(output), `.${basename(output)}.dateline-staging`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    await renderPages(archive, relative(process.cwd(), staging));
    if (archive.settings.records !== false) writeRecords(archive, staging);
    return publish(staging, output, work);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function writeRecords({ articles }: Archive, staging: string): void {
  for (const { article, file } of articles) {
    if (isExcerpt(article)) continue;
    writeFileSync(join(staging, recordFile(file)), formatRecord(article));
  }
}

/** A site inside the archive would be read as articles by the next build. */
function refuseOverlap({ folder, shown: archive }: Source, { output, shown }: Places): void {
  const inside = realpathSync(folder) + sep;
  if (`${realPlace(output)}${sep}`.startsWith(inside)) {
    throw new UserError(
      `${shown}: site: lies in the archive ${archive}, expected a folder outside of it; choose another --output`,
    );
  }
}

/** The real path of a folder that may not be there yet. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}

import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { UserError } from "../notes.ts";
import { formatRecord } from "../record/record.ts";
import type { Archive } from "./archive.ts";
import { formatsOf } from "./exports/formats.ts";
import type { Source } from "./files.ts";
import { codeOf } from "./folder.ts";
import { publish, type Publication } from "./publish.ts";
import { renderPages } from "./render.ts";
import { exportFile, recordFile } from "./urls.ts";
import { isExcerpt } from "./withheld.ts";

export interface Places {
  /** Where the site goes; absolute. */
  readonly output: string;
  /** The output folder as the person wrote it. */
  readonly shown: string;
}

/** Renders an archive into a staging folder beside the output folder, then publishes what changed. */
export async function buildSite(
  archive: Archive,
  source: Source,
  places: Places,
): Promise<Publication> {
  refuseOverlap(source, places);
  const { output, shown } = places;
  const staging = join(dirname(output), `.${basename(output)}.dateline-staging`);
  try {
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    await renderPages(archive, relative(process.cwd(), staging));
    if (archive.settings.records !== false) writeRecords(archive, staging);
    writeExports(archive, staging);
    return publish(staging, places);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new UserError(
      `${shown}: site: cannot be written (${code}), expected a folder of one's own with room in it; choose another --output`,
      { cause: error },
    );
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

function writeExports(archive: Archive, staging: string): void {
  for (const page of archive.stories) {
    for (const { name, format } of formatsOf(page.story)) {
      writeFileSync(join(staging, exportFile(page.file, name)), format({ ...page, archive }));
    }
  }
}

/** A site inside the archive would be read as articles by the next build; one around it could meet raw files. */
function refuseOverlap({ folder, shown: archive }: Source, { output, shown }: Places): void {
  const articles = realpathSync(folder) + sep;
  const site = join(realPlace(output), sep);
  const says = site.startsWith(articles)
    ? `lies in the archive ${archive}`
    : articles.startsWith(site)
      ? `holds the archive ${archive}`
      : undefined;
  if (says !== undefined) {
    throw new UserError(
      `${shown}: site: ${says}, expected a folder apart from it; choose another --output`,
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

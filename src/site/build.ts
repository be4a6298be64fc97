import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { UserError } from "../notes.ts";
import { formatRecord } from "../record/record.ts";
import type { Archive } from "./archive.ts";
import { formatsOf } from "./exports/formats.ts";
import type { Source } from "./files.ts";
import { codeOf } from "./folder.ts";
import type { Kept } from "./kept/kept.ts";
import { planOf, type Planned } from "./plan.ts";
import { publish, type Publication } from "./publish.ts";
import { renderPages } from "./render.ts";
import { makeSearch } from "./search/site-search.ts";
import { hasSearch } from "./settings.ts";
import { exportFile, recordFile } from "./urls.ts";

export interface Places {
  /** Where the site goes; absolute. */
  readonly output: string;
  /** The output folder as the person wrote it. */
  readonly shown: string;
}

/** Makes the pages that are not as they would be made into a staging folder beside the output folder, then publishes. */
export async function buildSite(
  archive: Archive,
  source: Source,
  places: Places,
  kept: Pick<Kept, "derived" | "pages">,
): Promise<Publication> {
  refuseOverlap(source, places);
  const { output, shown } = places;
  const staging = join(dirname(output), `.${basename(output)}.dateline-staging`);
  try {
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    const search = hasSearch(archive) ? await makeSearch(archive, kept, staging) : [];
    const plan = [...planOf(archive), ...search];
    const due = plan.filter((each) => !kept.pages.isCurrent(each));
    await renderPages(archive, due, relative(process.cwd(), staging));
    writeRecords(archive, due, staging);
    writeExports(archive, due, staging);
    refuseUnmade(due, staging);
    const published = publish(
      staging,
      plan.map(({ file }) => file),
      places,
    );
    kept.pages.settle(plan);
    return published;
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

function writeRecords({ articles }: Archive, due: readonly Planned[], staging: string): void {
  const wanted = filesOf(due, "record");
  for (const { article, file } of articles) {
    const record = recordFile(file);
    if (wanted.has(record)) writeFileIn(staging, record, formatRecord(article));
  }
}

function writeExports(archive: Archive, due: readonly Planned[], staging: string): void {
  const wanted = filesOf(due, "export");
  for (const page of archive.stories) {
    for (const { name, format } of formatsOf(page.story)) {
      const file = exportFile(page.file, name);
      if (wanted.has(file)) writeFileIn(staging, file, format({ ...page, archive }));
    }
  }
}

function filesOf(due: readonly Planned[], kind: Planned["kind"]): ReadonlySet<string> {
  return new Set(due.filter((each) => each.kind === kind).map(({ file }) => file));
}

/** Its page beside it may be current, and its folder then not be there. */
function writeFileIn(staging: string, file: string, text: string): void {
  mkdirSync(join(staging, dirname(file)), { recursive: true });
  writeFileSync(join(staging, file), text);
}

/** Nothing is published that a plan names and no template made. */
function refuseUnmade(due: readonly Planned[], staging: string): void {
  const unmade = due.find(({ file }) => !existsSync(join(staging, file)));
  if (unmade) throw new Error(`no ${unmade.kind} page was made at ${unmade.file}`);
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

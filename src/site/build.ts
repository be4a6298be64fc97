import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { UserError } from "../notes.ts";
import type { Archive } from "./archive.ts";
import type { Source } from "./files.ts";
import { stampBuilt } from "./deployed.ts";
import { codeOf } from "./folder.ts";
import { hashOf } from "./kept/hash.ts";
import type { Kept } from "./kept/kept.ts";
import { planOf, type Planned } from "./plan.ts";
import type { Report } from "./progress.ts";
import { isOnServersOnly, toClassicScript, toPortable } from "./portable.ts";
import { publish, type Publication } from "./publish.ts";
import { renderPages } from "./render.ts";
import { makeSearch } from "./search/site-search.ts";
import { hasSearch } from "./settings.ts";
import { headersFile } from "./urls.ts";
import { openWriter } from "./write/writer.ts";

export interface Places {
  /** Where the site goes; absolute. */
  readonly output: string;
  /** The output folder as the person wrote it. */
  readonly shown: string;
  /** For reading from a disk, without a server. */
  readonly isPortable?: boolean;
}

/** Makes the pages that are not as they would be made into a staging folder beside the output folder, then publishes. */
export async function buildSite(
  archive: Archive,
  source: Source,
  places: Places,
  kept: Pick<Kept, "derived" | "pages">,
  report?: Report,
): Promise<Publication> {
  refuseOverlap(source, places);
  const { output, shown, isPortable } = places;
  const staging = join(dirname(output), `.${basename(output)}.dateline-staging`);
  try {
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    const search =
      hasSearch(archive) && !isPortable ? await makeSearch(archive, kept, staging) : [];
    const all = [...planOf(archive), ...search];
    const plan = isPortable ? portablePlan(all) : all;
    const due = plan.filter((each) => !kept.pages.isCurrent(each));
    await make(archive, due, { staging, isPortable, report });
    const published = publish(
      staging,
      plan.map(({ file }) => file),
      places,
    );
    kept.pages.settle(plan);
    stampBuilt(output);
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

/** Without what only a server sends; what is made for a disk is not what is made for a server. */
function portablePlan(plan: readonly Planned[]): readonly Planned[] {
  return plan
    .filter(({ file, kind }) => kind !== "notFound" && file !== headersFile)
    .map((each) =>
      each.inputs === undefined ? each : { ...each, inputs: hashOf("portable", each.inputs) },
    );
}

interface Making {
  readonly staging: string;
  readonly isPortable: boolean | undefined;
  readonly report: Report | undefined;
}

/** Makes the files that are due; those of the search are made already. Nothing is published that a plan names and nobody made. */
async function make(
  archive: Archive,
  due: readonly Planned[],
  { staging, isPortable, report }: Making,
): Promise<void> {
  const writer = openWriter(staging);
  const take = (file: string, content: string | Uint8Array): void => {
    writer.write(file, isPortable ? portable(file, content) : content);
  };
  try {
    await renderPages(archive, due, take, report);
    for (const each of due) if (each.make) take(each.file, each.make());
  } finally {
    await writer.close();
  }
  const unmade = due.find(({ file, kind }) => kind !== "searchIndex" && !writer.files.has(file));
  if (unmade) throw new Error(`no ${unmade.kind} page was made at ${unmade.file}`);
}

function portable(file: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content !== "string") return content;
  if (file.endsWith(".html")) return toPortable(content);
  return file.endsWith(".js") && !isOnServersOnly(file) ? toClassicScript(content) : content;
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

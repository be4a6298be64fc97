import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
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
import { filesBelow, publish, type Publication } from "./publish.ts";
import { renderPages } from "./render.ts";
import { makeSearch } from "./search/site-search.ts";
import { hasSearch } from "./settings.ts";
import { headersFile } from "./urls.ts";

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
    await renderPages(archive, due, relative(process.cwd(), staging), report);
    for (const { file, make } of due) if (make) writeFileIn(staging, file, make());
    if (isPortable) makePortable(staging);
    refuseUnmade(due, staging);
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

function makePortable(staging: string): void {
  for (const file of filesBelow(staging)) {
    const rewrite = file.endsWith(".html")
      ? toPortable
      : file.endsWith(".js") && !isOnServersOnly(file)
        ? toClassicScript
        : undefined;
    const path = join(staging, file);
    if (rewrite) writeFileSync(path, rewrite(readFileSync(path, "utf8")));
  }
}

/** Its page beside it may be current, and its folder then not be there. */
function writeFileIn(staging: string, file: string, text: string | Uint8Array): void {
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

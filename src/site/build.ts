import { existsSync, mkdirSync } from "node:fs";
import { join, sep } from "node:path";
import { UserError } from "../notes.ts";
import type { Archive } from "./archive.ts";
import type { Source } from "./files.ts";
import { stampBuilt } from "./deployed.ts";
import { hashOf } from "./kept/hash.ts";
import type { Kept } from "./kept/kept.ts";
import { planOf, type Planned } from "./plan.ts";
import type { Report } from "./progress.ts";
import { isOnServersOnly, toClassicScript, toPortable } from "./portable.ts";
import { publish, type Publication } from "./publish.ts";
import { writing } from "./publish/output.ts";
import { newFilesOf, realPlace, stagingOf } from "./publish/staging.ts";
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

/**
 * Makes the pages that are not as they would be made into a staging folder beside the output folder, then publishes. Only for
 * who holds the output folder's lock.
 */
export async function buildSite(
  archive: Archive,
  places: Places,
  kept: Pick<Kept, "derived" | "pages">,
  report?: Report,
): Promise<Publication> {
  const staging = newFilesOf(stagingOf(places.output));
  return writing(places, async () => {
    mkdirSync(staging, { recursive: true });
    // Pagefind works in a process of its own: pages are planned and made meanwhile.
    const isSearched = hasSearch(archive) && !places.isPortable;
    const [search, pages] = await both(
      isSearched ? makeSearch(archive, kept, staging) : Promise.resolve([]),
      makePages(archive, kept, { staging, places, report }),
    );
    for (const each of search) {
      if (!kept.pages.isCurrent(each) && !isMade(each.file, staging, places)) throw unmade(each);
    }
    const plan = [...pages, ...search];
    const published = await publish(
      plan.map(({ file }) => file),
      places,
    );
    kept.pages.settle(plan);
    stampBuilt(places.output);
    return published;
  });
}

/** Waits for both, whichever of them fails: nobody writes into the staging folder afterwards. */
async function both<A, B>(one: Promise<A>, two: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, two]);
  return [await one, await two];
}

/** Makes what is due of all files but those of the search. */
async function makePages(
  archive: Archive,
  kept: Pick<Kept, "pages">,
  making: Making,
): Promise<readonly Planned[]> {
  const all = planOf(archive);
  const plan = making.places.isPortable ? portablePlan(all) : all;
  const due = plan.filter((each) => !kept.pages.isCurrent(each));
  await make(archive, due, making);
  return plan;
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
  readonly places: Places;
  readonly report: Report | undefined;
}

/** Makes the files that are due. Nothing is published that a plan names and nobody made. */
async function make(
  archive: Archive,
  due: readonly Planned[],
  { staging, places, report }: Making,
): Promise<void> {
  const writer = openWriter(staging);
  const take = (file: string, content: string | Uint8Array): void => {
    writer.write(file, places.isPortable ? portable(file, content) : content);
  };
  try {
    await renderPages(archive, due, take, report);
    for (const each of due) if (each.make) take(each.file, each.make());
  } finally {
    await writer.close();
  }
  for (const each of due) if (!writer.files.has(each.file)) throw unmade(each);
}

function unmade({ file, kind }: Planned): Error {
  return new Error(`no ${kind} page was made at ${file}`);
}

/** What the search found current may be due since: what is kept of pages is thrown away as soon as it is found damaged. */
function isMade(file: string, staging: string, { output }: Places): boolean {
  return existsSync(join(staging, file)) || existsSync(join(output, file));
}

function portable(file: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content !== "string") return content;
  if (file.endsWith(".html")) return toPortable(content);
  return file.endsWith(".js") && !isOnServersOnly(file) ? toClassicScript(content) : content;
}

/** A site inside the archive would be read as articles by the next build; one around it could meet raw files. */
export function refuseOverlap({ folder, shown: archive }: Source, { output, shown }: Places): void {
  const articles = realPlace(folder) + sep;
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

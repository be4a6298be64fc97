import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { UserError } from "../notes.ts";
import type { Archive } from "./archive.ts";
import type { Source } from "./files.ts";
import { hashOf } from "./kept/hash.ts";
import type { Kept } from "./kept/kept.ts";
import { planOf, type Planned } from "./plan.ts";
import type { Report } from "./progress.ts";
import { isOnServersOnly, toClassicScript, toPortable } from "./portable.ts";
import { filesBelow, publish, type Publication } from "./publish.ts";
import { writing } from "./publish/output.ts";
import { newFilesOf, realPlace, stagingOf } from "./publish/staging.ts";
import { isPageKind } from "./pages.ts";
import { renderPages } from "./render.ts";
import { makeSearch } from "./search/site-search.ts";
import { hasSearch } from "./settings.ts";

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
    const search =
      hasSearch(archive) && !places.isPortable ? await makeSearch(archive, kept, staging) : [];
    const all = [...planOf(archive), ...search];
    const plan = places.isPortable ? portablePlan(all) : all;
    const due = plan.filter((each) => !kept.pages.isCurrent(each));
    await renderPages(archive, due, relative(process.cwd(), staging), report);
    if (places.isPortable) makePortable(staging);
    for (const { file, make } of due) if (make) writeFileIn(staging, file, make());
    refuseUnmade(due, staging, places);
    const published = await publish(
      plan.map(({ file }) => file),
      places,
    );
    kept.pages.settle(plan);
    return published;
  });
}

/** Without the page that only a server sends; what is made for a disk is not what is made for a server. */
function portablePlan(plan: readonly Planned[]): readonly Planned[] {
  return plan
    .filter(({ kind }) => kind !== "notFound")
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

/**
 * Nothing is published that a plan names and no template made, nor a page that was cut while it was written. What the search found
 * current may be due since: what is kept of pages is thrown away as soon as it is found damaged.
 */
function refuseUnmade(due: readonly Planned[], staging: string, { output }: Places): void {
  for (const { file, kind } of due) {
    const path = join(staging, file);
    if (kind === "searchIndex" && existsSync(join(output, file))) continue;
    if (!existsSync(path)) throw new Error(`no ${kind} page was made at ${file}`);
    if (isPageKind(kind) && !endOf(path).trimEnd().endsWith("</html>"))
      throw new Error(`${file} was cut`);
  }
}

const mostEnd = 16; // bytes

function endOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const end = Buffer.alloc(mostEnd);
    readSync(file, end, 0, end.length, Math.max(0, fstatSync(file).size - end.length));
    return end.toString("latin1");
  } finally {
    closeSync(file);
  }
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

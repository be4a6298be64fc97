import { existsSync, readdirSync, statSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { showControls, UserError } from "../notes.ts";
import {
  builtAt,
  differenceOf,
  hashSite,
  readRecord,
  recordOf,
  writeRecord,
  type Difference,
} from "../site/deployed.ts";
import { uiOf } from "../site/ui/ui.ts";
import { placesFor } from "./build.ts";
import { defaultArchive, defaultOutput } from "./summary.ts";
import { toSource, type Run, type World } from "./run.ts";

/** Says what a publish to a host would change there, or records that it was done. The publishing itself is the host's own tool's. */
export const deploy: Run = async ({ paths, output = defaultOutput, done }, world) => {
  const places = placesFor(output, world);
  const built = builtAt(places.output);
  if (built === undefined) {
    throw new UserError(
      `${output}: deploy: no site, expected one that was built; build it, or name its folder with --output`,
    );
  }
  talkOlder(paths[0], built, world);
  const record = recordOf(world.standsIn, places.output);
  const now = hashSite(places.output);
  if (done) {
    writeRecord(record, now);
    world.out(`${formatNumber(now.size)} files recorded as published from ${output}`);
    return 0;
  }
  const before = readRecord(record);
  if (before === "broken") {
    world.talk(
      `${relative(world.standsIn, record)}: deploy: no record of a publish, expected what --done wrote; every file counts as new`,
    );
  }
  const known = before instanceof Map ? before : undefined;
  const difference = differenceOf(known ?? new Map(), now);
  for (const line of linesOf(difference)) world.out(showControls(line));
  world.out(closing(difference, known !== undefined));
  return 0;
};

const { formatNumber } = uiOf({}); // the command line speaks English

function linesOf({ added, changed, removed }: Difference): readonly string[] {
  return [
    ...added.map((file) => `new      ${file}`),
    ...changed.map((file) => `changed  ${file}`),
    ...removed.map((file) => `removed  ${file}`),
  ];
}

function closing({ added, changed, removed, unchanged }: Difference, isRecorded: boolean): string {
  if (!isRecorded) return `${formatNumber(added.length)} new; no publish is recorded`;
  const counts = [
    `${formatNumber(added.length)} new`,
    `${formatNumber(changed.length)} changed`,
    `${formatNumber(removed.length)} removed`,
    `${formatNumber(unchanged)} unchanged`,
  ];
  return `${counts.join(", ")} since the last publish`;
}

/** What changed in the archive after the site was built is in no list of the site's files. */
function talkOlder(named: string | undefined, built: number, world: World): void {
  const { folder, shown } = toSource(named ?? defaultArchive, world);
  if (!existsSync(folder)) {
    if (named === undefined) return;
    throw new UserError(
      `${shown}: read: no such folder, expected an archive; name the one that the site was built from`,
    );
  }
  const later = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .find(
      (path) => (statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > built,
    );
  if (later !== undefined) {
    world.talk(
      `${posix.join(shown, later)}: deploy: changed after the site was built, expected a site of what is there now; build again`,
    );
  }
}

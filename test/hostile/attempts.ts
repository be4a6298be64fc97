import type { Archive } from "../../src/site/archive.ts";
import { planOf } from "../../src/site/plan.ts";
import { withArchive } from "./archives.ts";
import { checkAnyPath, checkFile, checkTwins } from "./checks/addresses.ts";
import { learnShapes, type Shapes } from "./checks/tree.ts";
import { harmless } from "./harmless.ts";
import { make } from "./made.ts";
import { isAll } from "./scale.ts";
import { fileSinks, otherSinks, pageSink } from "./sinks.ts";

/** What pages of harmless articles are made of. */
export async function harmlessShapes(hasAddress: boolean): Promise<Shapes> {
  const shapes: Shapes = new Set();
  await withArchive(harmless, hasAddress, (archive) => {
    for (const planned of planOf(archive)) {
      const made = make(planned, archive);
      if (made && pageSink(shapes).holds(made)) learnShapes(made, shapes);
    }
    return Promise.resolve();
  });
  return shapes;
}

const longest = 2; // seconds of processor time, for one text in all places and sinks

/** What does not hold where texts stand in every place, in every sink: `sink: file: fault`. */
export async function faultsOf(
  texts: readonly string[],
  shapes: Shapes,
  hasAddress: boolean,
): Promise<readonly string[]> {
  const before = process.cpuUsage();
  const faults = await tryTexts(texts, shapes, hasAddress);
  if (faults.length > 0 || !isAll || secondsSince(before) <= longest) return faults;
  // Together they may take longer; alone none may.
  const slow: string[] = [];
  for (const text of texts) {
    const cost = async (): Promise<number> => {
      const start = process.cpuUsage();
      await tryTexts([text], shapes, hasAddress);
      return secondsSince(start);
    };
    // A processor that others use costs the same work more.
    const seconds = Math.min(await cost(), await cost());
    if (seconds > longest) slow.push(`${seconds} s: ${text}`);
  }
  return slow;
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function tryTexts(
  texts: readonly string[],
  shapes: Shapes,
  hasAddress: boolean,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const attempt = async (what: string, check: () => unknown): Promise<void> => {
    try {
      await check();
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const text of texts) await attempt(`paths of ${text}`, () => checkAnyPath(text));
  await attempt("archive", () =>
    withArchive(texts, hasAddress, (archive) => trySinks(archive, shapes, attempt)),
  );
  return faults;
}

async function trySinks(
  archive: Archive,
  shapes: Shapes,
  attempt: (what: string, check: () => unknown) => Promise<void>,
): Promise<void> {
  const sinks = [pageSink(shapes), ...fileSinks];
  const plan = planOf(archive);
  await attempt("file names", () => checkTwins(plan.map(({ file }) => file)));
  for (const planned of plan) {
    const { file } = planned;
    await attempt(`file name: ${file}`, () => checkFile(file));
    await attempt(file, async () => {
      const made = make(planned, archive);
      if (!made) return;
      const held = sinks.filter((sink) => sink.holds(made));
      if (held.length === 0) throw new Error("no sink is tested that makes it");
      for (const { name, check } of held) await attempt(`${name}: ${file}`, () => check(made));
    });
  }
  for (const { name, check } of otherSinks) await attempt(name, () => check(archive));
}

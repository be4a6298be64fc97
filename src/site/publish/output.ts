import { UserError } from "../../notes.ts";
import type { Places } from "../build.ts";
import { codeOf } from "../folder.ts";
import { hasJournal } from "./journal.ts";
import { takeLock, type Waiting } from "./lock.ts";
import { rollForward } from "./roll-forward.ts";
import { clearNewFiles, stagingOf } from "./staging.ts";

/**
 * Does something with an output folder that nobody else does anything with meanwhile, and that holds one whole site: what an
 * interrupted publish began is finished first. Every command that reads or writes a site works in here.
 */
export async function withOutput<T>(
  places: Places,
  waiting: Omit<Waiting, "shown">,
  work: () => Promise<T>,
): Promise<T> {
  const staging = stagingOf(places.output);
  const lock = await writing(places, () => takeLock(staging, { ...waiting, shown: places.shown }));
  try {
    await writing(places, () => {
      rollForward(places);
      clearNewFiles(staging);
    });
    return await work();
  } finally {
    if (!hasJournal(staging)) clearNewFiles(staging);
    lock.release();
  }
}

/** Throws UserError where the system lets nothing be written. */
export async function writing<T>({ output, shown }: Places, work: () => T): Promise<Awaited<T>> {
  try {
    return await work();
  } catch (error) {
    const code = codeWithin(error);
    if (code === undefined) throw error;
    const says = hasJournal(stagingOf(output)) ? "cannot be finished" : "cannot be written";
    throw new UserError(
      `${shown}: site: ${says} (${code}), expected a folder of one's own with room in it; ` +
        (says === "cannot be finished"
          ? "see to that, then build again"
          : "choose another --output"),
      { cause: error },
    );
  }
}

/** Eleventy hands on what failed within errors of its own. */
function codeWithin(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code !== undefined || !(error instanceof Error)) return code;
  const within = "originalError" in error ? error.originalError : error.cause;
  return within === undefined ? undefined : codeWithin(within);
}

import { mkdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../folder.ts";

/** Where what is to be published waits: beside the output folder itself, whatever links lead there. */
export function stagingOf(output: string): string {
  const real = realPlace(output);
  return join(dirname(real), `.${basename(real)}.dateline-staging`);
}

/** The files of a staging folder that are to be moved, below it as they will be below the output folder. */
export function newFilesOf(staging: string): string {
  return join(staging, "new");
}

/** What a build made that ended before it published. */
export function clearNewFiles(staging: string): void {
  rmSync(newFilesOf(staging), { recursive: true, force: true });
}

/** Makes a folder where there is none. Of a read-only disk a recursive call would say that nothing is there. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") mkdirSync(path, { recursive: true });
    else if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** The real path of a folder that may not be there yet. */
export function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}

import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { promisify } from "node:util";
import { programHash } from "./hash.ts";
import { project } from "./project.ts";

const usual = join(project, ".dateline/program");
const madeOf = ["src", "layouts", ".eleventy.ts"];
// In a process of its own: the bundler does not let go of the 270 MB that it takes.
const apart = promisify(execFile);
const mostKept = 4; // a server that runs on may still load parts of an older one

/**
 * The folder of what is bundled of the program as it stands, absolute; made where it is not there yet. Reading a few files of
 * JavaScript takes a third of the time that 1,300 modules take, half of which are to be stripped of their types. Undefined
 * where it cannot be made or kept.
 */
export async function bundledProgram(folder = usual): Promise<string | undefined> {
  const bundle = join(folder, programHash(...madeOf));
  if (isThere(bundle)) return bundle;
  let making: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    making = mkdtempSync(join(folder, "new-"));
    await apart(execPath, [join(import.meta.dirname, "bundle-into.ts"), making]);
    chmodSync(making, 0o755); // who may read the program may run it
    renameSync(making, bundle);
    removeOld(folder);
  } catch {
    // A folder that nobody may write to, or another that has made the same meanwhile.
    if (making !== undefined) rmSync(making, { recursive: true, force: true });
  }
  return isThere(bundle) ? bundle : undefined;
}

/** And may be read: somebody else may have made it. */
function isThere(bundle: string): boolean {
  return existsSync(join(bundle, "main.js"));
}

function removeOld(folder: string): void {
  const made = readdirSync(folder).map((name) => join(folder, name));
  const byAge = made.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(mostKept)) rmSync(old, { recursive: true, force: true });
}

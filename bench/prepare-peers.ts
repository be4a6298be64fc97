import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stderr } from "node:process";
import { UserError } from "../src/notes.ts";

const folder = import.meta.dirname;

/**
 * The peers are no dependency of the project: they are installed when first asked for. Silences the console, to which
 * some print a stack for every page that they cannot parse.
 */
export function preparePeers(): void {
  const missing = peerNames().find((name) => !existsSync(join(folder, "node_modules", name)));
  if (missing !== undefined) {
    stderr.write(`bench/node_modules has no ${missing}: running npm ci in bench/ (once)\n`);
    const { status } = spawnSync("npm", ["ci"], { cwd: folder, stdio: ["ignore", 2, 2] });
    if (status !== 0) {
      throw new UserError(
        "bench: the peers were not installed; run npm ci in bench/, or measure without them: --own",
      );
    }
  }
  Object.assign(globalThis.console, { log: silent, info: silent, warn: silent, error: silent });
}

function peerNames(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
}

function silent(): void {}

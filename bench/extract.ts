import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv, cwd, env, exit, stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { UserError } from "../src/notes.ts";
import { measure, type Measured } from "./measure.ts";
import { findSets, type PageSet } from "./pages.ts";
import { reportOf, worstPages } from "./report.ts";
import { ownSystems, type System } from "./systems.ts";
import { reportWhole } from "./whole.ts";

const usage = "npm run bench:extract -- --data DIR [--set NAME] [--errors N] [--own]";

interface Wishes {
  readonly sets: readonly PageSet[];
  readonly errors: number;
  readonly own: boolean;
}

function parseWishes(words: readonly string[]): Wishes {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        data: { type: "string" },
        set: { type: "string", multiple: true },
        errors: { type: "string", default: "0" },
        own: { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : "wrong words"}; ${usage}`);
  }
  const { data, set: names, errors, own } = values;
  if (data === undefined) throw new UserError(`--data is missing, expected a folder; ${usage}`);
  if (!/^\d{1,6}$/u.test(errors)) throw new UserError(`--errors is "${errors}"; ${usage}`);
  const folder = resolve(env["INIT_CWD"] ?? cwd(), data);
  if (!existsSync(folder)) throw new UserError(`${data}: no such folder; ${usage}`);
  const sets = findSets(folder).filter(({ name }) => !names || names.includes(name));
  if (sets.length === 0) {
    throw new UserError(`${data}: no such set, expected folders with a gold.json; ${usage}`);
  }
  return { sets, errors: Number(errors), own };
}

function silent(): void {}

/** The peers are no dependency of the project: they are installed when first asked for. */
async function loadPeers(): Promise<readonly System[]> {
  if (!existsSync(join(import.meta.dirname, "node_modules"))) {
    stderr.write("bench/node_modules is missing: running npm ci in bench/ (once)\n");
    const { status } = spawnSync("npm", ["ci"], {
      cwd: import.meta.dirname,
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0) {
      throw new UserError(
        "bench: the peers were not installed; run npm ci in bench/, or measure without them: --own",
      );
    }
  }
  // They print a stack for every page whose metadata they cannot parse.
  Object.assign(globalThis.console, { log: silent, info: silent, warn: silent, error: silent });
  return (await import("./peers.ts")).peers;
}

try {
  const { sets, errors, own } = parseWishes(argv.slice(2));
  const systems = own ? ownSystems : [...ownSystems, ...(await loadPeers())];
  for (const set of sets) {
    const rows: { system: System; measured: Measured | undefined }[] = [];
    for (const system of systems) {
      stderr.write(`${set.name}: ${system.name} on ${system.input}…\n`);
      rows.push({ system, measured: await measure(system, set) });
    }
    stdout.write(`${reportOf(set, rows)}\n`);
    if (errors > 0) stdout.write(`${worstPages(rows, errors)}\n`);
  }
  stdout.write(`${reportWhole(sets)}\n`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  stderr.write(`${error.message}\n`);
  exit(2);
}

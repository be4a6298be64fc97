import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { project } from "../cli/run-dateline.ts";

export interface Ended {
  /** null: it was killed. */
  readonly code: number | null;
  readonly err: string;
}

interface Manner {
  /** ms after which it is killed. */
  readonly until?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** What runs it: `["nsenter", …]`. */
  readonly within?: readonly string[];
}

/** Runs `dateline build` for a person who stands in `folder`. */
export async function build(
  folder: string,
  manner: Manner & { readonly words?: readonly string[] } = {},
): Promise<Ended> {
  const words = [join(project, "src/cli.ts"), "build", ...(manner.words ?? [])];
  return run(words, { ...manner, env: { INIT_CWD: folder, ...manner.env } });
}

/** Runs Node in the project's folder. */
export async function run(words: readonly string[], manner: Manner = {}): Promise<Ended> {
  const { until, env, within = [] } = manner;
  const [program = "", ...rest] = [...within, process.execPath, ...words];
  const child = spawn(program, rest, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (part) => (err += String(part)));
  const ended = Promise.withResolvers<Ended>();
  child.on("error", ended.reject);
  child.on("close", (code) => ended.resolve({ code, err }));
  if (until !== undefined) {
    await Promise.race([sleep(until), ended.promise]);
    child.kill("SIGKILL");
  }
  return ended.promise;
}

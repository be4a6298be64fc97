import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { cwd, env, exit, stderr } from "node:process";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UserError } from "../src/notes.ts";

/** `parseArgs`, whose refusals become a UserError that ends with the usage. */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  usage: string,
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : "wrong words"}; ${usage}`);
  }
}

/** A path as typed, from where the person stands, not from where npm runs the script. */
export function resolveTyped(path: string): string {
  return resolve(env["INIT_CWD"] ?? cwd(), path);
}

/** What `--data` names. */
export function existingFolder(data: string | undefined, usage: string): string {
  if (data === undefined) throw new UserError(`--data is missing, expected a folder; ${usage}`);
  const folder = resolveTyped(data);
  if (!existsSync(folder)) throw new UserError(`${data}: no such folder; ${usage}`);
  return folder;
}

/** Wrong usage is printed without a stack and ends with code 2; all else is thrown. */
export async function runBench(bench: () => Promise<void>): Promise<void> {
  try {
    await bench();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(`${error.message}\n`);
    exit(2);
  }
}

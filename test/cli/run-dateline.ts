import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const project = join(import.meta.dirname, "../..");
export const seedStory = join(project, "articles/burns-patrushev-visit");

/** As `package.json` has them. */
export const flags = ["--max-semi-space-size=16", "--no-regexp-tier-up"] as const;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as npm would, for a person who stands in `folder`. */
export function runDateline(folder: string, ...words: readonly string[]): Ran {
  return pipeDateline(folder, "", ...words);
}

/** The same, with something on its stdin. */
export function pipeDateline(folder: string, input: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(project, "src/cli.ts"), ...words],
    {
      cwd: project,
      env: { ...process.env, INIT_CWD: folder },
      encoding: "utf8",
      input,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A new folder that holds the files given, by path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Each line of a result as JSON. */
export function jsonLines(out: string): readonly Record<string, unknown>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

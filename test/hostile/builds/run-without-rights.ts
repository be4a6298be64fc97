import { spawnSync } from "node:child_process";
import { lchownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { flags, project, type Ran } from "../../cli/run-dateline.ts";

const nobody = 65_534; // the user without rights of Linux and macOS
const isRoot = process.getuid?.() === 0;

/** Why commands run with root's rights, for whom every file can be read; undefined where they do not. */
export const rights = isRoot ? reasonFor() : undefined;

function reasonFor(): string | undefined {
  const program = join(project, "src/cli.ts");
  const probe = ["-e", `require("fs").readFileSync(${JSON.stringify(program)})`];
  const { status } = spawnSync(process.execPath, probe, { uid: nobody, gid: nobody });
  return status === 0 ? undefined : "tests run as root, and who has no rights cannot read Dateline";
}

/** Runs the command in a folder as somebody who is not root, to whom the folder and all in it then belongs. */
export function runWithoutRights(folder: string, ...words: readonly string[]): Ran {
  const drops = isRoot && rights === undefined;
  if (drops) {
    const all = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const { parentPath, name } of all) lchownSync(join(parentPath, name), nobody, nobody);
    lchownSync(folder, nobody, nobody);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(project, "src/cli.ts"), ...words],
    {
      cwd: project,
      env: { ...process.env, INIT_CWD: folder },
      encoding: "utf8",
      maxBuffer: 100_000_000,
      ...(drops && { uid: nobody, gid: nobody }),
    },
  );
  return { code: status, out: stdout, err: stderr };
}

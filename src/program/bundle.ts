import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { programHash } from "./hash.ts";
import { pages, parts } from "./parts.ts";
import { project } from "./project.ts";

const usual = join(project, ".dateline/program");
const madeOf = ["src", "layouts", ".eleventy.ts"];
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
    await bundleInto(making);
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

/** In files that import one another, and packages as they are needed; those that load files of their own stay where they are. */
async function bundleInto(made: string): Promise<void> {
  const { rolldown } = await import("rolldown");
  const templates = readdirSync(join(project, pages.source));
  const build = await rolldown({
    cwd: project,
    input: {
      ...entries(parts),
      ...entries(Object.fromEntries(templates.map((file) => [file, join(pages.source, file)]))),
    },
    platform: "node",
    external: [/^@11ty\//u, /^@resvg\//u, /^pagefind/u, /^rolldown/u],
    logLevel: "silent",
  });
  await build.write({ dir: made, entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" });
  await build.close();
  // Eleventy loads each template anew for each batch of pages: what it leads to is loaded, and compiled, once.
  mkdirSync(join(made, pages.bundled));
  for (const file of templates) {
    const template = join(made, pages.bundled, file.replace(/ts$/u, "js"));
    writeFileSync(template, `export * from "../${file}.js";\n`);
  }
}

function entries(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `./${file}`]));
}

function removeOld(folder: string): void {
  const made = readdirSync(folder).map((name) => join(folder, name));
  const byAge = made.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(mostKept)) rmSync(old, { recursive: true, force: true });
}

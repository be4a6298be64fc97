import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { rolldown } from "rolldown";
import { pages, parts } from "./parts.ts";
import { project } from "./project.ts";

// Bundles the program into the folder that it is given.
const [, , folder = ""] = argv;
await bundleInto(folder);

/** In files that import one another, and packages as they are needed; those that load files of their own stay where they are. */
async function bundleInto(made: string): Promise<void> {
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

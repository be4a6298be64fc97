import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { project } from "./project.ts";

/** What is loaded by its file's name, not by an import: where it lies in the project, by its name in a bundle. */
export const parts = {
  main: "src/cli/main.ts",
  "write-thread": "src/site/write/write-thread.ts",
  "intake-thread": "src/site/intake/worker.ts",
  eleventy: ".eleventy.ts",
} as const;

/** Where the templates of pages lie in the project, and in a bundle. */
export const pages = { source: "layouts/pages", bundled: "pages" } as const;

const isSource = import.meta.filename.endsWith(".ts");

/** The file of a part of the program that runs: of its source, or of what was bundled of it. */
export function partOf(name: keyof typeof parts): URL {
  const file = isSource ? join(project, parts[name]) : join(import.meta.dirname, `${name}.js`);
  return pathToFileURL(file);
}

/** What Eleventy reads, from the project's folder. */
export const forEleventy = {
  configuration: isSource ? parts.eleventy : fromProject("eleventy.js"),
  /** Of templates, of all that Eleventy knows the only language. */
  extension: isSource ? "11ty.ts" : "11ty.js",
  pages: isSource ? pages.source : fromProject(pages.bundled),
} as const;

function fromProject(bundled: string): string {
  return relative(project, join(import.meta.dirname, bundled));
}

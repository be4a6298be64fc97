import { Eleventy } from "@11ty/eleventy";
import type { Archive } from "./archive.ts";
import { toArticlePage } from "./article-page.ts";
import { pageKinds, type PageKeys } from "./pages.ts";
import type { Planned } from "./plan.ts";

const together = 200; // pages that Eleventy renders, and holds, at a time

/**
 * Renders pages of an archive into a folder (absolute, or relative to the working folder, which must be the project's).
 * Eleventy's data holds page keys alone; templates take finished values from a closure.
 */
export async function renderPages(
  archive: Archive,
  pages: readonly Planned[],
  output: string,
): Promise<void> {
  const rendered = pages.filter(({ kind }) => pageKinds.some((each) => each === kind));
  for (let at = 0; at < rendered.length; at += together) {
    await renderTogether(archive, rendered.slice(at, at + together), output);
  }
}

async function renderTogether(
  archive: Archive,
  pages: readonly Planned[],
  output: string,
): Promise<void> {
  const eleventy = new Eleventy("layouts/pages", output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "build",
    config: (config) => {
      config.addGlobalData("keys", keysOf(pages));
      config.addJavaScriptFunction("archive", () => archive);
      config.addJavaScriptFunction("article", (key: string) => {
        const published = archive.byFile.get(key);
        if (!published) throw new Error(`no article at ${key}`);
        return toArticlePage(archive, published);
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

function keysOf(pages: readonly Planned[]): PageKeys {
  const byKind = Map.groupBy(pages, ({ kind }) => kind);
  const keys = pageKinds.map((kind) => [kind, (byKind.get(kind) ?? []).map(({ file }) => file)]);
  return Object.fromEntries(keys) as PageKeys;
}

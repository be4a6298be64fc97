import { forEleventy } from "../program/parts.ts";
import type { Archive } from "./archive.ts";
import { toArticlePage } from "./article-page.ts";
import { isPageKind, pageKinds, type PageKeys } from "./pages.ts";
import type { Planned } from "./plan.ts";
import { unreported, type Report } from "./progress.ts";

const together = 2000; // pages that Eleventy knows of at a time: some 2 kB each

/** Takes a page when it is made. */
export type TakePage = (file: string, page: string) => void;

/**
 * Renders pages of an archive; the working folder must be the project's. Eleventy's data holds page keys alone; templates take
 * finished values from a closure, and what they make is taken before Eleventy holds, or writes, any of it.
 */
export async function renderPages(
  archive: Archive,
  pages: readonly Planned[],
  take: TakePage,
  report: Report = unreported,
): Promise<void> {
  const rendered = pages.filter(({ kind }) => isPageKind(kind));
  for (let at = 0; at < rendered.length; at += together) {
    let done = at;
    await renderTogether(archive, rendered.slice(at, at + together), (file, page) => {
      take(file, page);
      report({ stage: "pages", done: (done += 1), of: rendered.length });
    });
  }
}

async function renderTogether(
  archive: Archive,
  pages: readonly Planned[],
  take: TakePage,
): Promise<void> {
  const keys = new Set(pages.map(({ file }) => file));
  const { Eleventy } = await import("@11ty/eleventy"); // which takes a quarter of a second, and only where pages are made
  const eleventy = new Eleventy(forEleventy.pages, unwritten, {
    configPath: forEleventy.configuration,
    quietMode: true,
    runMode: "build",
    config: (config) => {
      config.addGlobalData("keys", keysOf(pages));
      // Taken as it is made: of what a template gives Eleventy holds the text of every page until the last is made.
      config.addExtension(forEleventy.extension, {
        key: "11ty.js",
        compile: () =>
          async function (data) {
            const page = await this.defaultRenderer(data);
            if (!keys.has(data.key)) throw new Error(`a page at ${data.key}, which no plan names`);
            take(data.key, page);
            return "";
          },
      });
      config.addJavaScriptFunction("archive", () => archive);
      config.addJavaScriptFunction("article", (key: string) => {
        const published = archive.byFile.get(key);
        if (!published) throw new Error(`no article at ${key}`);
        return toArticlePage(archive, published);
      });
    },
  });
  eleventy.disableLogger();
  eleventy.setDryRun(true);
  await eleventy.write();
}

const unwritten = ".dateline-unwritten"; // Eleventy wants an output folder; it writes none

function keysOf(pages: readonly Planned[]): PageKeys {
  const byKind = Map.groupBy(pages, ({ kind }) => kind);
  const keys = pageKinds.map((kind) => [kind, (byKind.get(kind) ?? []).map(({ file }) => file)]);
  return Object.fromEntries(keys) as PageKeys;
}

import { Eleventy } from "@11ty/eleventy";
import type { Archive } from "./archive.ts";
import { pageKeys } from "./pages.ts";

/**
 * Renders every page of an archive into a folder (absolute, or relative to the working folder, which must be the
 * project's). Eleventy's data holds page keys alone; templates take finished values from a closure.
 */
export async function renderPages(archive: Archive, output: string): Promise<void> {
  const eleventy = new Eleventy("layouts/pages", output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "build",
    config: (config) => {
      config.addGlobalData("keys", pageKeys(archive));
      config.addJavaScriptFunction("archive", () => archive);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

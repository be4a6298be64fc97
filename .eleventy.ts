import type { EleventyConfig } from "@11ty/eleventy";

/** Wiring only: pages are TypeScript, one file a kind; `src/site/render.ts` gives them their keys and values. */
export default function (config: EleventyConfig): object {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.benchmarkManager.get("Configuration").setMinimumThresholdMs(0); // else a busy machine is told how long pages took
  return { templateFormats: ["11ty.ts", "11ty.js"] };
}

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveFolder, type Served } from "../../src/site/serve.ts";
import { runDateline } from "../cli/run-dateline.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, type Options, type Seen } from "./open.ts";

interface BuiltSite {
  /** Where it is published on disk. */
  readonly folder: string;
  readonly address: string;
  readonly open: (path: string, options?: Options) => Promise<Seen>;
}

/** Before a file's tests builds and serves a site for a person who stands in `folder`, and opens a browser; closes both behind them. */
export function builtSite(folder: string, ...words: readonly string[]): BuiltSite {
  const site = join(folder, "_site");
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    runDateline(folder, "build", ...words);
    served = await serveFolder(site);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    folder: site,
    get address() {
      return served.address;
    },
    open: async (path, options = {}) => openPage(browser, served.address, path, options),
  };
}

// Makes docs/screenshots/ again: each kind of page of the seeds' site, wide and narrow, light and dark.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { serveFolder } from "../../src/site/serve.ts";
import { project, runDateline } from "../cli/run-dateline.ts";
import { launchBrowser } from "./browser.ts";

const story = "stories/burns-patrushev-visit/";
const pages = [
  ["home", ""],
  ["story", story],
  ["compare", `${story}compare/`],
  ["article", "articles/burns-patrushev-visit/rt/"],
  ["outlets", "outlets/"],
  ["names", "names/"],
  ["search", "search/?q=Patrushev"],
] as const;
const looks = [
  ["wide-light", { colorScheme: "light", viewport: { width: 1280, height: 1400 } }],
  ["narrow-dark", { colorScheme: "dark", viewport: { width: 360, height: 1400 } }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

async function take(browser: Browser, address: string, folder: string): Promise<void> {
  for (const [name, path] of pages) {
    for (const [look, options] of looks) {
      const page = await browser.newPage(options);
      await page.goto(address + path);
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
      await page.close();
    }
  }
}

const working = mkdtempSync(join(tmpdir(), "dateline-screenshots-"));
runDateline(working, "build", join(project, "articles"));
const served = await serveFolder(join(working, "_site"));
const browser = await launchBrowser();
const folder = join(project, "docs/screenshots");
mkdirSync(folder, { recursive: true });
await take(browser, served.address, folder);
await browser.close();
await served.close();
rmSync(working, { recursive: true });

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, project, runDateline } from "../cli/run-dateline.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;
let site: string;

beforeAll(async () => {
  const folder = folderOf({});
  runDateline(folder, "build", "--portable", join(project, "articles"));
  site = join(folder, "_site");
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Opens a file of the site as from a stick; whatever the page complains of is a fault, and so is a request to elsewhere. */
async function openFile(file: string, javaScriptEnabled: boolean): Promise<Opened> {
  const page = await browser.newPage({ javaScriptEnabled });
  const faults: string[] = [];
  const root = pathToFileURL(site).href;
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(root)) faults.push(request.url());
  });
  await page.goto(pathToFileURL(join(site, file)).href);
  return { page, faults };
}

describe.for([true, false])("a portable edition, opened from disk, with JavaScript %s", (isOn) => {
  test("leads from its home page to an entry and to its source paragraph", async () => {
    const { page, faults } = await openFile("index.html", isOn);
    await page.locator(".card h3 a").click();
    await page.waitForURL(/stories\/burns-patrushev-visit\/index\.html$/u);
    await page.locator(".entry cite a").first().click();
    await page.waitForURL(/articles\/.*\/index\.html#p-/u);
    expect(await page.locator(":target").isVisible()).toBe(true);
    await page.locator(".kicker a").first().click();
    await page.waitForURL(/outlets\/.*\/index\.html$/u);
    await page.locator("nav a", { hasText: "Articles" }).first().click();
    await page.waitForURL(/articles\/index\.html$/u);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("says on its search page that a search needs a server", async () => {
    const { page, faults } = await openFile("search/index.html", isOn);
    const said = isOn
      ? page.locator(".not-running")
      : page.locator("noscript, .not-running").first();
    expect(await said.textContent()).toMatch(/needs/u);
    expect(await page.locator(".lists a").count()).toBe(3);
    expect(faults).toEqual([]);
    await page.close();
  });
});

import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder, type Served } from "../../src/site/serve.ts";
import { folderOf, project } from "../cli/run-dateline.ts";
import { expectNoFault, widths } from "./open.ts";
import { builtSite } from "./site.ts";

/** The seeds, an article in another language, one whose words look like markup, and as many as fill more than one page. */
function archive(): string {
  const harbour = Array.from({ length: 14 }, (_, index) => [
    `articles/harbour/2012-04-${String(index + 1).padStart(2, "0")}.txt`,
    `Harbour report ${index}\n\nThe sluicegate was opened again.\n`,
  ]);
  const folder = folderOf({
    ...(Object.fromEntries(harbour) as Record<string, string>),
    "articles/harbour/2012-05-01-ru.txt":
      "Маяк закрыт\n\nСтарые маяки были закрыты в понедельник. Жители об этом не знали.\n",
    "articles/harbour/2012-05-01-ru.txt.yaml": "language: ru\noutlet: Вестник порта\n",
    "articles/barn/2012-05-03.txt": "The barn\n\nThe hay in the barn was dry.\n",
    "articles/harbour/2012-05-02.txt":
      "On <b>markup</b> & more\n\nThe keeper wrote <mark>lighthouse</mark> &amp; <img src=x onerror=alert(1)> on the wall.\n",
  });
  cpSync(join(project, "articles"), join(folder, "articles"), { recursive: true });
  return folder;
}

const site = builtSite(archive());
const { open } = site;

/** Waits until the search has said something that it says of results. */
async function settled(page: Page): Promise<string> {
  const said = page.locator(".found-count", {
    hasText: /found|Timeline entries|could not|Type a word|No such word/u,
  });
  await said.waitFor();
  return (await said.textContent()) ?? "";
}

async function found(page: Page): Promise<readonly string[]> {
  await settled(page);
  return page.locator(".found .headline").allTextContents();
}

describe("the search page", () => {
  test.for(widths)("has no fault for axe at %i px, in light and in dark", async (width) => {
    const viewport = { width, height: 800 };
    const seen = await open("search/?q=moscow", { viewport });
    expect(await found(seen.page)).toHaveLength(2);
    await expectNoFault(seen);
    await seen.page.close();
  });

  test("finds a word as one types, marks it, and leads to the paragraph that holds it", async () => {
    const { page, faults } = await open("search/");
    expect(await settled(page)).toBe("Type a word, or choose a story, an outlet or a year.");
    await page.getByLabel("Words").pressSequentially("photoshoot");
    await page.locator(".found li").waitFor();
    expect(await settled(page)).toBe("1 article found");
    expect(await page.locator(".found mark").allTextContents()).toEqual(["photoshoot"]);
    expect(await page.locator(".found .facts").textContent()).toBe(
      "RT · 2 November 2021 · The Burns–Patrushev visit",
    );
    expect(new URL(page.url()).search).toBe("?q=photoshoot");
    await page.locator(".found a").first().click();
    await page.waitForURL("**/articles/burns-patrushev-visit/rt/#p-*");
    expect(await page.locator(":target").textContent()).toContain("A short photoshoot");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("leads to the timeline entries that a text tells", async () => {
    const { page } = await open("search/?q=diplomat&kind=entry&year=2005");
    expect(await found(page)).toEqual(["2005–2008"]);
    expect(await settled(page)).toBe("Timeline entries of 1 article that matches");
    expect(await page.locator(".excerpt").textContent()).toContain(
      "ambassador to Russia in 2005-2008",
    );
    await page.locator(".found a").click();
    await page.waitForURL("**/stories/burns-patrushev-visit/#e-*");
    expect(await page.locator(":target").textContent()).toContain("ambassador to Russia");
    await page.close();
  });

  test("finds inflected words of each language, quoted words only together", async () => {
    const { page } = await open("search/?q=маяков");
    expect(await found(page)).toEqual(["Маяк закрыт"]);
    expect(await page.locator(".found mark").allTextContents()).toEqual(["маяки"]);
    await page.goto(`${site.address}search/?q=visiting+expel`);
    expect(await found(page)).toHaveLength(1);
    await page.goto(`${site.address}search/?q=%22council+security%22`);
    expect(await found(page)).toEqual([]);
    await page.goto(`${site.address}search/?q=“security+council”+photoshoot`);
    expect(await found(page)).toHaveLength(1);
    await page.goto(`${site.address}search/?q=clandestine`);
    expect(await found(page)).toHaveLength(1);
    await page.close();
  });

  test("takes no shorter word for a longer one, and a beginning of a word for what it is", async () => {
    const { page } = await open("search/?q=hayward");
    expect(await found(page)).toEqual([]);
    await page.goto(`${site.address}search/?q=photosho`);
    expect(await found(page)).toHaveLength(1);
    expect(await settled(page)).toBe("No such word. These have words that begin with it:");
    expect(await page.locator(".found mark").allTextContents()).toEqual(["photoshoot"]);
    await page.close();
  });

  test("filters by story, outlet and year, and keeps them in the address", async () => {
    const { page } = await open("search/");
    await page.getByLabel("Outlet").selectOption("RT");
    await page.locator(".found li").waitFor();
    expect(await found(page)).toHaveLength(1);
    expect(new URL(page.url()).search).toBe("?outlet=RT");
    await page.getByLabel("Year").selectOption("2012");
    await page.getByText("Nothing found").waitFor();
    await page.getByLabel("Outlet").selectOption("");
    await page.getByLabel("Story").selectOption("harbour");
    await page.locator(".found li").first().waitFor();
    expect(new URL(page.url()).search).toBe("?story=harbour&year=2012");
    expect(await settled(page)).toBe("16 articles found");
    await page.reload();
    expect(await settled(page)).toBe("16 articles found");
    expect(await page.getByLabel("Year").inputValue()).toBe("2012");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Type a word").waitFor();
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  });

  test("takes nothing of an article for markup", async () => {
    const { page, faults } = await open("search/?q=lighthouse");
    expect(await found(page)).toEqual(["On <b>markup</b> & more"]);
    expect(await page.locator(".excerpt").textContent()).toBe(
      "The keeper wrote <mark>lighthouse</mark> &amp; <img src=x onerror=alert(1)> on the wall.",
    );
    expect(await page.locator(".found img, .found b").count()).toBe(0);
    expect(await page.locator(".found mark").allTextContents()).toEqual([
      "<mark>lighthouse</mark>",
    ]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("is used with keys alone", async () => {
    const { page } = await open("search/?q=sluicegate");
    expect(await found(page)).toHaveLength(10);
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    const focused = async (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent ?? "");
    const titles = await found(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    for (let step = 0; step < 11; step += 1) await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("More results");
    await page.keyboard.press("Enter");
    await page.locator(".found li").nth(13).waitFor();
    expect(await page.getByRole("button", { name: "More results" }).isVisible()).toBe(false);
    const all = await page.locator(".found .headline").allTextContents();
    expect(new Set(all).size).toBe(14);
    expect(await focused()).toBe(all[10]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/harbour/**");
    await page.close();
  });

  test("moves nothing that stands on the page already", async () => {
    const { page } = await open("search/?q=sluicegate", { viewport: { width: 360, height: 800 } });
    await settled(page);
    const shift = await page.evaluate(
      async () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    expect(shift).toBe(0);
    await page.close();
  });

  test("says so when the index cannot be loaded, and searches again when it can", async () => {
    const { page } = await open("");
    await page.route("**/search/shards.json", async (route) => route.abort());
    await page.goto(`${site.address}search/?q=moscow`);
    await page.getByText("could not be loaded").waitFor();
    expect(await page.locator(".found li").count()).toBe(0);
    await page.unroute("**/search/shards.json");
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator(".found li").first().waitFor();
    await page.close();
  });

  test("says without JavaScript what it needs, and where the lists are", async () => {
    const { page } = await open("search/", { javaScriptEnabled: false });
    expect(await page.locator("noscript").isVisible()).toBe(true);
    expect(await page.getByLabel("Words").isVisible()).toBe(false);
    await page.getByRole("link", { name: "all articles" }).click();
    await page.waitForURL("**/articles/");
    await page.close();
  });

  test("opened as a file says that it needs a server", async () => {
    const { page } = await open("");
    await page.goto(pathToFileURL(join(site.folder, "search/index.html")).href);
    const says = page.getByText("It needs a web server");
    await says.waitFor({ state: "visible" });
    expect(await says.isVisible()).toBe(true);
    await page.close();
  });
});

describe("a site below a path", () => {
  const folder = folderOf({});
  let served: Served;

  beforeAll(async () => {
    mkdirSync(join(folder, "sub"));
    cpSync(site.folder, join(folder, "sub/path"), { recursive: true });
    served = await serveFolder(folder);
  });
  afterAll(async () => served.close());

  test("is searched as well, and results lead to its own pages", async () => {
    const { page, faults } = await open("");
    await page.waitForLoadState("networkidle"); // what the other site's page asks for is no request of this one
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.address}sub/path/search/?q=photoshoot&outlet=RT`);
    expect(await found(page)).toHaveLength(1);
    await page.locator(".found a").first().click();
    await page.waitForURL("**/sub/path/articles/burns-patrushev-visit/rt/#p-*");
    for (const url of asked) expect(url).toContain(served.address);
    expect(faults.filter((fault) => !fault.startsWith(served.address))).toEqual([]);
    await page.close();
  });
});

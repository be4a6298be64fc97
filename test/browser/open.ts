import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

export interface Seen {
  readonly page: Page;
  /** What the page complained of, and requests to elsewhere. */
  readonly faults: readonly string[];
}

/** How far a page has moved what it showed: web.dev/articles/cls. */
interface Shifted {
  shift?: number;
}

interface Shift extends PerformanceEntry {
  readonly value: number;
}

export type Options = Parameters<Browser["newPage"]>[0];

/** Opens a page of a site; `path` follows the site's address. */
export async function openPage(
  browser: Browser,
  address: string,
  path: string,
  options: Options = {},
): Promise<Seen> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) faults.push(request.url());
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shift = list.getEntries().reduce((sum, each) => sum + (each as Shift).value, 0);
      (globalThis as Shifted).shift = ((globalThis as Shifted).shift ?? 0) + shift;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address + path);
  return { page, faults };
}

export const widths = [360, 1280] as const;

/** Of axe's rules those that look at colours: the others find in the dark what they find in the light. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** How far a page has moved what it showed, once its fonts are there and drawn. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return (globalThis as Shifted).shift ?? 0;
  });
}

/** What axe finds by these rules; by all of them without any. */
async function violationsIn(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  return page.evaluate(
    async (wanted) => {
      const options = wanted.length > 0 ? { runOnly: { type: "rule", values: wanted } } : {};
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        options as axe.RunOptions,
      );
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
      );
    },
    [...rules],
  );
}

/**
 * That a page moved nothing as it came and, all of it opened, has no fault for axe in light and in dark, one h1, fits its window and
 * complained of nothing.
 */
export async function expectNoFault({ page, faults }: Seen): Promise<void> {
  expect(await shiftOf(page)).toBe(0);
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
  await page.evaluate(axe.source);
  expect(await violationsIn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished)); // from the other colours
  });
  expect(await violationsIn(page, ofColours), "in dark").toEqual([]);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  expect(await page.locator("h1").count()).toBe(1);
  expect(faults).toEqual([]);
}

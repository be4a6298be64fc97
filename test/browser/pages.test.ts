import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { folderOf, project } from "../cli/run-dateline.ts";
import { isFocused, tabTo } from "./keys.ts";
import { expectNoFault, widths } from "./open.ts";
import { builtSite } from "./site.ts";

const story = "stories/burns-patrushev-visit/";
const article = "articles/burns-patrushev-visit/rt/";
const pages = [
  "",
  story,
  `${story}compare/`,
  "articles/",
  "months/2021-11/",
  "outlets/",
  "outlets/rt/",
  "names/",
  "names/william-burns/",
  "search/",
  article,
  "articles/burns-patrushev-visit/the-moscow-times/",
  "no-such-page/",
];
const site = builtSite(folderOf({}), join(project, "articles"));
const { open } = site;

describe.for(pages)("the page /%s", (path) => {
  test.for(widths)("has no fault for axe at %i px, in light and in dark", async (width) => {
    const viewport = { width, height: 800 };
    const seen = await open(path, { viewport });
    await expectNoFault(seen);
    await seen.page.close();
  });
});

/** From the home page to the story of the seeds. */
async function walkToStory(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Skip to the text");
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("link", { name: "The Burns–Patrushev visit" }), 2);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${story}`);
}

/** From an entry that is focused, or is about to be, through its citation to the paragraph it is from. */
async function walkToSource(page: Page, entry: Locator, most: number): Promise<void> {
  await tabTo(entry.locator("cite a"), most);
  await page.keyboard.press("Enter");
  await page.waitForURL(/the-moscow-times\/#p-/u);
  const target = page.locator(":target");
  expect(await target.textContent()).toContain("became CIA director in March.");
  await expect.poll(async () => isInView(target)).toBe(true);
}

async function isInView(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

const diplomat = "ambassador to Russia in 2005-2008";

test("a reader goes by keys alone from the home page to an entry's source paragraph", async () => {
  const { page, faults } = await open("");
  await walkToStory(page);
  const entry = page.locator(".entry", { hasText: diplomat }).first();
  const all = await page.locator(".entry").count();
  for (let times = 0; times < all && !(await isFocused(entry)); times += 1) {
    await page.keyboard.press("j");
  }
  expect(await isFocused(entry)).toBe(true);
  await walkToSource(page, entry, 2);
  await tabTo(page.locator(":target a"), 1);
  expect(faults).toEqual([]);
  await page.close();
});

test("so does one who knows only the keys Tab and Enter", async () => {
  const { page, faults } = await open("");
  await walkToStory(page);
  await tabTo(page.locator(".skip").first(), 1);
  await page.keyboard.press("Enter");
  await walkToSource(page, page.locator(".entry", { hasText: diplomat }).first(), 40);
  expect(faults).toEqual([]);
  await page.close();
});

test("and one whose browser runs no scripts", async () => {
  const { page } = await open("", { javaScriptEnabled: false });
  await walkToStory(page);
  await tabTo(page.getByRole("link", { name: "Skip to the entries" }), 12);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#background");
  await walkToSource(page, page.locator(".entry", { hasText: diplomat }).first(), 40);
  await page.close();
});

test("every account's link leads to the paragraph that holds its words", async () => {
  const { page } = await open(story);
  const accounts = await page.locator(".account").evaluateAll((all) =>
    all.map((each) => ({
      words: each.querySelector("blockquote")?.textContent ?? "",
      href: each.querySelector("a")?.href ?? "",
    })),
  );
  expect(accounts).toHaveLength(12);
  for (const { words, href } of accounts) {
    await page.goto(href);
    expect(await page.locator(":target").textContent()).toContain(words.trim());
  }
  await page.close();
});

test("a deep link to an entry, or to an account that was joined to it, shows it", async () => {
  const { page } = await open(story);
  const ids = await page
    .locator(".entry, .entry [id]")
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id) => /^e-[0-9a-f]{8}$/u.test(id))).toHaveLength(12);
  const last = ids.at(-1) ?? "";
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto(`${site.address}${story}#${last}`);
  await page.reload();
  expect(
    await page
      .locator(`#${last}`)
      .evaluate((entry) => entry.getBoundingClientRect().top < innerHeight),
  ).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.close();
});

test("two texts that are opened stand beside one another, below one another where there is no room", async () => {
  const { page } = await open(`${story}compare/`, { viewport: { width: 1280, height: 900 } });
  for (const summary of await page.locator(".text summary").all()) await summary.click();
  const places = async (): Promise<readonly { x: number; y: number }[]> =>
    page
      .locator(".text")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  const [one, two] = await places();
  expect(one?.y).toBe(two?.y);
  expect(one?.x).toBeLessThan(two?.x ?? 0);
  await page.setViewportSize({ width: 360, height: 900 });
  const [upper, lower] = await places();
  expect(upper?.x).toBe(lower?.x);
  await page.close();
});

test("pages are complete with JavaScript off", async () => {
  const { page } = await open(story, { javaScriptEnabled: false });
  expect(await page.locator(".entry").count()).toBe(9);
  await page.goto(site.address + article);
  expect(await page.locator(".body p").count()).toBe(8);
  await page.locator(".removed summary").click();
  expect(await page.locator(".removed dd").first().isVisible()).toBe(true);
  await page.close();
});

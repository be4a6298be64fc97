import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { folderOf } from "../cli/run-dateline.ts";
import { largeStory } from "../site/large-story.ts";
import { isFocused, tabTo } from "./keys.ts";
import { expectNoFault, widths } from "./open.ts";
import { builtSite } from "./site.ts";

const story = "stories/long-story/";

const site = builtSite(folderOf(largeStory(280)));
const { open } = site;

describe.for([story, `${story}2012/`, `${story}2012/04/`, `${story}compare/`])(
  "the page /%s",
  (path) => {
    test.for(widths)("has no fault for axe at %i px, in light and in dark", async (width) => {
      const viewport = { width, height: 800 };
      const seen = await open(path, { viewport });
      await expectNoFault(seen);
      await seen.page.close();
    });
  },
);

async function shownIn(page: Page): Promise<number> {
  return page.locator(".entry:visible").count();
}

describe("the filter", () => {
  test("shows what the chosen outlets tell, says how many, and writes the choice into the address", async () => {
    const { page, faults } = await open(story);
    expect(await shownIn(page)).toBe(40);
    await page.getByRole("checkbox", { name: "Quay Times" }).check();
    const shown = await shownIn(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(40);
    expect(await page.locator("output").textContent()).toBe(`${shown} of 40 entries on this page`);
    expect(new URL(page.url()).search).toBe("?outlet=Quay+Times");
    await page.getByLabel("Weight").selectOption("10");
    expect(await shownIn(page)).toBeLessThanOrEqual(10);
    expect(new URL(page.url()).search).toBe("?outlet=Quay+Times&top=10");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await shownIn(page)).toBe(40);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("is as the address says when the page is opened", async () => {
    const { page } = await open(`${story}?top=10`);
    expect(await page.getByLabel("Weight").inputValue()).toBe("10");
    expect(await shownIn(page)).toBe(10);
    await page.goto(`${site.address}${story}?top=7&outlet=%3Cb%3E`);
    expect(await shownIn(page)).toBe(40);
    await page.close();
  });

  test("hides headings under which nothing is left", async () => {
    const { page } = await open(`${story}?top=10`);
    const empty = await page
      .locator(".year:visible")
      .evaluateAll(
        (all) => all.filter((each) => !each.querySelector(".entry:not([hidden])")).length,
      );
    expect(empty).toBe(0);
    await page.close();
  });
});

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}

describe("keys", () => {
  test("go from entry to entry, to the first and to the last, and leave the address there", async () => {
    const { page } = await open(story);
    const ids = await page.locator(".entry").evaluateAll((all) => all.map(({ id }) => id));
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(ids[0]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(ids[2]);
    expect(new URL(page.url()).hash).toBe(`#${ids[2]}`);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(ids[1]);
    await page.keyboard.press("End");
    expect(await focused(page)).toBe(ids.at(-1));
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(ids.at(-1));
    await page.keyboard.press("Home");
    expect(await focused(page)).toBe(ids[0]);
    const outline = await page
      .locator(`#${ids[0]}`)
      .evaluate((entry) => getComputedStyle(entry).outlineStyle);
    expect(outline).toBe("solid");
    await page.close();
  });

  test("pass what the filter hides, and leave fields and scrolling alone", async () => {
    const { page } = await open(`${story}?top=10`);
    const ids = await page.locator(".entry:visible").evaluateAll((all) => all.map(({ id }) => id));
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(ids[1]);
    await page.getByLabel("Weight").focus();
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.locator("#main").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".entry:focus").count()).toBe(0);
    await page.locator("input[name=outlet]").first().focus();
    await page.keyboard.press("j");
    expect(await page.locator(".entry:focus").count()).toBe(1);
    await page.getByLabel("Switch off the keys").check();
    await page.locator("#main").focus();
    await page.keyboard.press("j");
    expect(await page.locator(".entry:focus").count()).toBe(0);
    await page.close();
  });
});

describe("an entry's address", () => {
  test("focuses it, though a filter hides it", async () => {
    const { page } = await open(story);
    const id = await page.locator('.entry[data-rank="30"]').getAttribute("id");
    await page.goto(`${site.address}${story}?top=10#${id}`);
    await page.locator(`#${id}:focus`).waitFor();
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await page.close();
  });

  test("leads on to the page of its month where it is not on the story's own", async () => {
    const pages = JSON.parse(
      readFileSync(join(site.folder, story, "entries.json"), "utf8"),
    ) as Record<string, string>;
    const own = readFileSync(join(site.folder, story, "index.html"), "utf8");
    const ids = (pages["2012/04/"] ?? "").split(" ").map((id) => `e-${id}`);
    const id = ids.find((each) => !own.includes(` id="${each}"`)) ?? "";
    const { page, faults } = await open(`${story}#${id}`);
    await page.waitForURL(`**/${story}2012/04/#${id}`);
    expect(await page.locator(`#${id}`).count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("of an account that is folded away unfolds and focuses it", async () => {
    const { page } = await open(`${story}2012/04/`);
    const folded = page.locator("details.others figure[id]").first();
    const id = (await folded.getAttribute("id")) ?? "";
    expect(await folded.isVisible()).toBe(false);
    await page.goto(`${site.address}${story}2012/04/?again#${id}`);
    await page.locator(`.entry #${id}:focus`).waitFor();
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await page.keyboard.press("j");
    await page.locator(".entry:focus").waitFor();
    await page.close();
  });

  test("that no entry has leaves the reader where he is", async () => {
    const { page, faults } = await open(`${story}#e-ffffffff`);
    await page.waitForLoadState("networkidle");
    expect(page.url()).toBe(`${site.address}${story}#e-ffffffff`);
    expect(faults).toEqual([]);
    await page.close();
  });
});

test("without JavaScript every entry is a few links away, and nothing that needs a script shows", async () => {
  const { page } = await open(story, { javaScriptEnabled: false });
  expect(await shownIn(page)).toBe(40);
  expect(await page.locator(".filter").isVisible()).toBe(false);
  await page.locator(".periods a", { hasText: "April 2012" }).click();
  await page.waitForURL(`**/${story}2012/04/`);
  expect(await shownIn(page)).toBeGreaterThan(20);
  await page.close();
});

describe("the overview's bars", () => {
  test("are one stop for the Tab key, and the arrow keys go from one to the next", async () => {
    const { page, faults } = await open(story);
    const bars = page.locator(".overview a");
    const last = (await bars.count()) - 1;
    expect(last).toBeGreaterThan(10);
    await tabTo(bars, 12);
    expect(await isFocused(bars.first())).toBe(true);
    await page.keyboard.press("ArrowLeft");
    expect(await isFocused(bars.first())).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await isFocused(bars.nth(2))).toBe(true);
    await page.keyboard.press("Tab");
    expect(await isFocused(page.locator(".filter input").first())).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await isFocused(bars.nth(2))).toBe(true);
    await page.keyboard.press("End");
    expect(await isFocused(bars.nth(last))).toBe(true);
    const href = (await bars.nth(last).getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href.endsWith(href.replace(/^(?:\.\.\/)+/u, "")));
    await page.locator(".entry:focus").waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("are passed by a link where no script makes them one", async () => {
    const { page } = await open(story, { javaScriptEnabled: false });
    const skip = page.getByRole("link", { name: "Skip to the entries" });
    const stops = await tabTo(skip, 12);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await tabTo(page.locator(".entry a"), 1);
    await page.goto(site.address + story);
    expect(await tabTo(page.locator(".overview svg a"), 12)).toBe(stops + 1);
    await page.close();
  });
});

test("a bar of the overview leads to its entries", async () => {
  const { page } = await open(story);
  const bars = page.locator(".overview a");
  expect(await bars.count()).toBeGreaterThan(10);
  const href = (await bars.nth(5).getAttribute("href")) ?? "";
  await bars.nth(5).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href.endsWith(href.replace(/^(?:\.\.\/)+/u, "")));
  expect(await page.locator(":target").count()).toBe(1);
  await page.close();
});

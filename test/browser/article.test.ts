import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { folderOf } from "../cli/run-dateline.ts";
import { expectNoFault, widths, type Options } from "./open.ts";
import { builtSite } from "./site.ts";

const first = "It rained in the town all night, and the river rose.";
const second = "A bridge “of stone” was closed at noon, said the mayor.";
const third = "Nobody was hurt, and the water fell on Saturday.";
const sidecar = JSON.stringify({
  outlet: "The Bay Post",
  authors: ["Jane Doe"],
  day: "2019-05-03",
  url: "https://bay.example/rain",
});

const site = builtSite(
  folderOf({
    "articles/rain/bay.txt": `Rain falls\n\n${first}\n\n${second}\n\n${third}`,
    "articles/rain/bay.txt.yaml": sidecar,
  }),
);
const article = "articles/rain/bay/";

/** The article's page in a browser that lets it write to the clipboard. */
async function openArticle(options: Options = {}): Promise<Page> {
  const { page } = await site.open(article, options);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return page;
}

async function clipboardOf(page: Page): Promise<string> {
  await page.locator(".said:not(:empty)").waitFor();
  return page.evaluate(async () => navigator.clipboard.readText());
}

/** Selects from a place in one paragraph to a place in another, as a reader does. */
async function select(
  page: Page,
  [from, start]: readonly [number, number],
  [to, end]: readonly [number, number],
): Promise<void> {
  await page.evaluate(
    ([a, b, c, d]) => {
      const texts = [...document.querySelectorAll(".body p")].map((each) => each.firstChild);
      const [one, other] = [texts[a ?? 0], texts[c ?? 0]];
      if (one && other) getSelection()?.setBaseAndExtent(one, b ?? 0, other, d ?? 0);
    },
    [from, start, to, end],
  );
}

/** Where the selection and its toolbar are. */
async function boxes(page: Page): Promise<readonly [selected: DOMRect, toolbar: DOMRect]> {
  return page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    const bar = document.querySelector(".quote");
    if (!range || !bar) throw new Error("nothing is selected");
    return [
      range.getBoundingClientRect().toJSON() as DOMRect,
      bar.getBoundingClientRect().toJSON() as DOMRect,
    ] as const;
  });
}

const toolbar = ".quote[role=toolbar]";

describe("the article's page", () => {
  test.for(widths)("has no fault for axe at %i px, in light and in dark", async (width) => {
    const viewport = { width, height: 800 };
    const seen = await site.open(article, { viewport });
    await select(seen.page, [0, 0], [0, 9]);
    await seen.page.locator(toolbar).waitFor();
    await expectNoFault(seen);
    await seen.page.close();
  });

  test("moves nothing when its script runs", async () => {
    const { page } = await site.open("", { viewport: { width: 1280, height: 2200 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as unknown as { value: number }).value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.route("**/article.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site.address + article);
    await page.getByRole("button", { name: "Copy the citation" }).waitFor();
    await page.waitForTimeout(200);
    expect(
      await page.evaluate(() => (globalThis as unknown as { shifts: unknown }).shifts),
    ).toEqual([]);
    await page.close();
  });

  test("shows citations and no button with JavaScript off", async () => {
    const { page } = await site.open(article, { javaScriptEnabled: false });
    expect(await page.locator("#cite-line").textContent()).toContain("“Rain falls”");
    await page.locator(".cite summary", { hasText: "RIS" }).click();
    expect(await page.locator("#cite-ris").isVisible()).toBe(true);
    expect(await page.locator("button:visible").count()).toBe(0);
    await page.close();
  });
});

describe("a copy button", () => {
  test("copies the citation, and says so", async () => {
    const page = await openArticle();
    await page.getByRole("button", { name: "Copy the citation" }).click();
    expect(await clipboardOf(page)).toBe(
      "Jane Doe, “Rain falls”, The Bay Post, 3 May 2019, https://bay.example/rain",
    );
    expect(await page.getByRole("status").textContent()).toBe("Copied");
    await page.close();
  });

  test("copies an entry as it stands", async () => {
    const page = await openArticle();
    await page.locator(".cite summary", { hasText: "BibTeX" }).click();
    await page.getByRole("button", { name: "Copy the BibTeX entry" }).click();
    const copied = await clipboardOf(page);
    expect(copied).toBe(`${await page.locator("#cite-bib").textContent()}\n`);
    expect(copied).toContain("  title = {{Rain falls}},\n  author = {Doe, Jane},\n");
    await page.close();
  });

  test("says when the browser does not let it copy", async () => {
    const { page } = await site.open(article);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new Error("not allowed"));
    });
    await page.getByRole("button", { name: "Copy the citation" }).click();
    await page.locator(".said:not(:empty)").waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/did not allow copying/u);
    await page.close();
  });
});

test("a paragraph's ¶ goes to it and copies its address", async () => {
  const page = await openArticle();
  const anchor = page.locator(".body .anchor").nth(1);
  await anchor.focus();
  await page.keyboard.press("Enter");
  const id = await page.locator(".block").nth(1).getAttribute("id");
  expect(await clipboardOf(page)).toBe(`${site.address}${article}#${id}`);
  expect(page.url()).toBe(`${site.address}${article}#${id}`);
  await page.close();
});

describe("what is selected of the text", () => {
  test("is copied verbatim with the citation and the address of its first paragraph", async () => {
    const page = await openArticle();
    await select(page, [1, 2], [1, 30]);
    await page.getByRole("button", { name: "Copy quotation with citation" }).click();
    const id = await page.locator(".block").nth(1).getAttribute("id");
    expect(await clipboardOf(page)).toBe(
      `“${second.slice(2, 30)}”\nJane Doe, “Rain falls”, The Bay Post, 3 May 2019, ${site.address}${article}#${id}`,
    );
    await page.close();
  });

  test("is offered when the mouse has let go of it", async () => {
    const page = await openArticle();
    const words = await page.locator(".body p").first().boundingBox();
    const [left, middle] = [words?.x ?? 0, (words?.y ?? 0) + 12];
    await page.mouse.move(left + 1, middle);
    await page.mouse.down();
    await page.mouse.move(left + 150, middle, { steps: 4 });
    await page.waitForTimeout(300);
    expect(await page.locator(toolbar).isVisible()).toBe(false);
    await page.mouse.up();
    await page.locator(`${toolbar} button`).click();
    expect(await clipboardOf(page)).toMatch(/^“It rained in [a-z ]*”\n/u);
    await page.close();
  });

  test("keeps its paragraphs apart, and holds nothing that is not the article's", async () => {
    const page = await openArticle();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.getByRole("button", { name: "Copy quotation with citation" }).click();
    const copied = await clipboardOf(page);
    expect(copied.split("\n").slice(0, -1).join("\n")).toBe(`“${first}\n\n${second}\n\n${third}”`);
    await page.close();
  });

  test("has a toolbar that the keyboard reaches and Escape dismisses, beside the selection", async () => {
    const page = await openArticle();
    await select(page, [0, 0], [0, 20]);
    await page.locator(toolbar).waitFor();
    const [selected, bar] = await boxes(page);
    expect(bar.top).toBeGreaterThan(selected.bottom);
    await page.locator(".block").first().focus();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("¶");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Copy quotation with citation");
    await page.keyboard.press("Enter");
    expect(await clipboardOf(page)).toContain(`“${first.slice(0, 20)}”`);
    await page.keyboard.press("Escape");
    expect(await page.locator(toolbar).isVisible()).toBe(false);
    expect(await page.locator(".block:focus").count()).toBe(1);
    await page.close();
  });

  test("has it above where there is no room below", async () => {
    const page = await openArticle({ viewport: { width: 700, height: 320 } });
    await page
      .locator(".block p")
      .nth(2)
      .evaluate((words) => scrollBy(0, words.getBoundingClientRect().bottom + 5 - innerHeight));
    await select(page, [2, 0], [2, 12]);
    await page.locator(toolbar).waitFor();
    const [selected, bar] = await boxes(page);
    expect(bar.bottom).toBeLessThan(selected.top);
    await page.close();
  });

  test("can be copied by touch", async () => {
    const page = await openArticle({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 700 },
    });
    await select(page, [0, 3], [0, 9]);
    await page.locator(`${toolbar} button`).tap();
    expect(await clipboardOf(page)).toMatch(/^“rained”\n/u);
    await page.close();
  });

  test("has no toolbar where it is outside the text, or gone", async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      const head = document.querySelector("h1");
      if (head) getSelection()?.selectAllChildren(head);
    });
    await page.waitForTimeout(400);
    expect(await page.locator(toolbar).isVisible()).toBe(false);
    await select(page, [0, 0], [0, 5]);
    await page.locator(toolbar).waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator(toolbar).waitFor({ state: "hidden" });
    await page.close();
  });
});

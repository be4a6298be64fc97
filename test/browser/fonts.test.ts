import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { publishedFile } from "../../src/site/assets.ts";
import { filesBelow } from "../../src/site/publish.ts";
import { fontsStylesheetFile } from "../../src/site/urls.ts";
import { folderOf } from "../cli/run-dateline.ts";
import { launchBrowser } from "./browser.ts";
import { builtSite } from "./site.ts";

const site = builtSite(
  folderOf({
    "articles/flood/a.txt": "The river rises\n\n3 May 2019\n\nThe river rose on Friday.",
  }),
);

/** How many font files a text in a font needs, once they are there. */
async function loadedFor(page: Page, font: string, text: string): Promise<number> {
  return page.evaluate(
    async ([font, text]) => (await document.fonts.load(font ?? "", text)).length,
    [font, text],
  );
}

const samples = [
  ['1em "Source Serif"', "Aa", 1],
  ['italic 1em "Source Serif"', "Aa", 1],
  ['700 1em "Source Sans"', "Aa", 1],
  ['1em "Source Serif"', "Жж", 1],
  ['1em "Source Sans"', "ΛЖ", 2],
] as const;

describe("the site's fonts", () => {
  test("come from the site itself, file by file as a page has letters of them", async () => {
    const { page, faults } = await site.open("stories/flood/");
    for (const [font, text, files] of samples) {
      expect(await loadedFor(page, font, text), `${font} ${text}`).toBe(files);
    }
    expect(faults).toEqual([]);
  });

  test("load from disk, too", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(site.folder, "stories/flood/index.html")).href);
      expect(await loadedFor(page, '1em "Source Serif"', "Aa")).toBe(1);
    } finally {
      await browser.close();
    }
  });

  test("are all named by the stylesheet, lie beside their licences, and move no line when they come", () => {
    const styles = readFileSync(join(site.folder, publishedFile(fontsStylesheetFile)), "utf8");
    const named = [...styles.matchAll(/url\(fonts\/(?<name>[^)]+)\)/gu)].map(
      ({ groups }) => groups?.["name"],
    );
    const files = filesBelow(join(site.folder, "assets/fonts"));
    expect(new Set(named)).toEqual(new Set(files.filter((file) => file.endsWith(".woff2"))));
    expect(files.filter((file) => file.endsWith("-OFL.txt"))).toHaveLength(2);
    expect(styles.match(/font-display: optional/gu)).toHaveLength(named.length);
  });
});

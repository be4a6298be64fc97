import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf } from "../cli/run-dateline.ts";
import { nastyHtml } from "../site/nasty-archive.ts";
import { expectNoFault, widths } from "./open.ts";
import { builtSite } from "./site.ts";

const leftToRight = builtSite(folderOf(nastyHtml));
const rightToLeft = builtSite(folderOf(nastyHtml));

// No language of the interface runs from right to left yet; its pages are ready for one.
beforeAll(() => {
  for (const file of filesBelow(rightToLeft.folder).filter((each) => each.endsWith(".html"))) {
    const path = join(rightToLeft.folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace("<html ", '<html dir="rtl" '));
  }
});

const pages = [
  "",
  "stories/harbour/",
  "articles/harbour/a/",
  "articles/harbour/b/",
  "articles/harbour/c/",
  "articles/harbour/d/",
  "articles/",
  "outlets/",
  "months/2019-05/",
];

describe.for([
  ["left to right", leftToRight],
  ["right to left", rightToLeft],
] as const)("texts in both directions, on pages from %s", ([, { open }]) => {
  describe.for(pages)("the page /%s", (path) => {
    test.for(widths)("has no fault for axe at %i px, in light and in dark", async (width) => {
      const seen = await open(path, { viewport: { width, height: 800 } });
      await expectNoFault(seen);
      await seen.page.close();
    });
  });
});

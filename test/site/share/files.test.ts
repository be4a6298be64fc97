import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";

const files = {
  "articles/flood/a.txt": "The river rises\n\n3 May 2019\n\nThe river rose on Friday.",
  "articles/d.txt": "No day\n\nIt rains.",
};

function pictureOf(site: string, page: string): string | undefined {
  const markup = readFileSync(join(site, page), "utf8");
  return /<meta property="og:image" content="(?<address>[^"]*)"/u.exec(markup)?.groups?.["address"];
}

test("home and stories name their pictures, articles their first story's or the site's", () => {
  const folder = folderOf({ ...files, "articles/archive.yaml": "url: https://example.org/news" });
  runDateline(folder, "build");
  const site = join(folder, "_site");
  const [home, flood] = ["share.png", "stories/flood/share.png"];
  for (const [page, picture] of [
    ["index.html", home],
    ["stories/flood/index.html", flood],
    ["articles/flood/a/index.html", flood],
    ["articles/d/index.html", home],
  ] as const) {
    expect(pictureOf(site, page)).toBe(`https://example.org/news/${picture}`);
    expect(existsSync(join(site, picture))).toBe(true);
  }
});

test("without the archive's address there is no picture", () => {
  const folder = folderOf(files);
  runDateline(folder, "build");
  expect(pictureOf(join(folder, "_site"), "index.html")).toBeUndefined();
  expect(existsSync(join(folder, "_site/share.png"))).toBe(false);
});

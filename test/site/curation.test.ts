import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, runDateline } from "../cli/run-dateline.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.\n\nIt snowed on 4 May 2019.";

function pageOf(frontMatter: string): string {
  const folder = folderOf({
    "articles/s/a.txt": rain,
    "articles/s/story.md": `---\n${frontMatter}\n---\n`,
  });
  runDateline(folder, "build");
  return readFileSync(join(folder, "_site/stories/s/index.html"), "utf8");
}

const [, rained = "", snowed = ""] =
  /class="entry"\s+id="(?<rained>e-\w+)"[^]*class="entry"\s+id="(?<snowed>e-\w+)"/u.exec(
    pageOf("title: Weather"),
  ) ?? [];

test("the page that is curated has both entries", () => {
  expect([rained, snowed]).toEqual([expect.stringMatching(/^e-/u), expect.stringMatching(/^e-/u)]);
});

test("a person's own entry stands on the page as such, with its source", () => {
  const page = pageOf(
    [
      "entries:",
      "  - { date: 2019-05-01, text: <b>Dry</b>., source: https://example.org/log }",
      "  - { date: 2019-05-02, text: Windy., source: 'javascript:alert(1)' }",
    ].join("\n"),
  );
  expect(page).toContain("&lt;b&gt;Dry&lt;/b&gt;.");
  expect(page).toMatch(/Added by the archive’s\s+editor/u);
  expect(page).toContain('<a href="https://example.org/log">');
  expect(page).toContain("javascript:alert(1)");
  expect(page).not.toContain('href="javascript');
});

test("what a person hides is not on the page, what is re-dated says so", () => {
  const page = pageOf(
    `curate:\n  ${rained}: { hide: true }\n  ${snowed}: { date: 2019-05-05, title: Snow }`,
  );
  expect(page).not.toContain("It rained");
  expect(page).toContain('datetime="2019-05-05"');
  expect(page).toContain("the texts say 4 May 2019");
  expect(page).toContain(">Snow<");
});

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";

const names = ["bibliography.bib", "bibliography.ris", "bibliography.csl.json"];

function built(): string {
  const folder = folderOf({
    "articles/rain/a.txt": "Rain falls\n\n3 May 2019\n\nIt rained on Friday.",
    "articles/rain/a.txt.yaml": "publish: excerpt",
    "articles/rain/b.txt": "Rain stops\n\n9 June 2019\n\nIt stopped on Sunday.",
    "articles/snow/c.txt": "Snow falls\n\nIt snowed all day in the hills.",
    "articles/snow/c.txt.yaml": "stories: [rain]",
  });
  runDateline(folder, "build");
  return folder;
}

describe("bibliographies", () => {
  test("hold a story's articles, those that only belong to it too, and its page leads to them", () => {
    const folder = built();
    const story = join(folder, "_site/stories/rain");
    const page = readFileSync(join(story, "index.html"), "utf8");
    for (const name of names) {
      const { data } = new Cite(readFileSync(join(story, name), "utf8"));
      const titles = data.map(({ title }) => title);
      expect(titles, `${name} of the story`).toEqual(["Rain falls", "Rain stops", "Snow falls"]);
      expect(page).toContain(`/${name}"`);
    }
  });

  test("lose what is taken down", () => {
    const folder = built();
    writeFileSync(join(folder, "articles/rain/b.txt.yaml"), "publish: {takenDown: by request}");
    runDateline(folder, "build");
    for (const name of names) {
      const text = readFileSync(join(folder, "_site/stories/rain", name), "utf8");
      expect(text, `${name} of the story`).toContain("Rain falls");
      expect(text, `${name} of the story`).not.toContain("Rain stops");
    }
  });

  test("are not beside a story that has no articles", () => {
    const folder = folderOf({
      "articles/a.txt": "Rain falls\n\nIt rained all day.",
      "articles/empty/story.md": "---\ntitle: Empty\n---\n\nNothing yet.\n",
    });
    runDateline(folder, "build");
    expect(existsSync(join(folder, "_site/stories/empty/index.html"))).toBe(true);
    for (const name of names) {
      expect(existsSync(join(folder, "_site/stories/empty", name))).toBe(false);
    }
  });
});

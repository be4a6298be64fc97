import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.\n\nIt rained again on 5 May 2019.";
const snow = "Snow falls\n\nIt snowed on 4 May 2019.";
const names = ["index.html", "timeline.csv", "timeline.ics", "timeline.json", "timelinejs.json"];

/** Every file of the story, its page too; bibliographies hold articles, not what the timeline is made from. */
function storyFiles(folder: string, story = "s"): Readonly<Record<string, string>> {
  const at = join(folder, "_site/stories", story);
  return Object.fromEntries(
    readdirSync(at)
      .filter((name) => !name.startsWith("bibliography."))
      .map((name) => [name, readFileSync(join(at, name), "utf8")]),
  );
}

test("a story's files lie beside its page, which links to them, and go with it", () => {
  const folder = folderOf({ "articles/s/a.txt": rain, "articles/t/b.txt": snow });
  runDateline(folder, "build");
  const files = storyFiles(folder);
  expect(Object.keys(files).toSorted()).toEqual(names);
  for (const name of names.slice(1)) expect(files["index.html"]).toContain(`/${name}"`);
  rmSync(join(folder, "articles/s"), { recursive: true });
  runDateline(folder, "build");
  expect(existsSync(join(folder, "_site/stories/s"))).toBe(false);
  expect(Object.keys(storyFiles(folder, "t")).toSorted()).toEqual(names);
});

test("of an excerpt no file has more than the first paragraph", () => {
  const folder = folderOf({
    "articles/s/a.txt": rain,
    "articles/s/a.txt.yaml": "publish: excerpt",
  });
  runDateline(folder, "build");
  for (const [name, text] of Object.entries(storyFiles(folder))) {
    expect(text, `${name} of the story`).toContain("It rained on 3 May 2019.");
    expect(text, `${name} of the story`).not.toContain("again");
  }
});

test("what is taken down goes from every file", () => {
  const folder = folderOf({ "articles/s/a.txt": rain, "articles/s/b.txt": snow });
  runDateline(folder, "build");
  for (const text of Object.values(storyFiles(folder))) expect(text).toContain("rained again");
  writeFileSync(join(folder, "articles/s/a.txt.yaml"), "publish: {takenDown: by request}");
  runDateline(folder, "build");
  for (const [name, text] of Object.entries(storyFiles(folder))) {
    expect(text, `${name} of the story`).toContain("It snowed");
    expect(text, `${name} of the story`).not.toMatch(/rain/iu);
  }
});

test("a story without entries has no files, one of vaguer dates no calendar", () => {
  const folder = folderOf({
    "articles/none/a.txt": "Rain falls\n\nIt rains and it rains.",
    "articles/vague/a.txt": "Rain falls\n\nIt rained all through May 2019.",
  });
  runDateline(folder, "build");
  const none = storyFiles(folder, "none");
  expect(Object.keys(none)).toEqual(["index.html"]);
  expect(none["index.html"]).not.toMatch(/Download|ld\+json/u);
  const vague = storyFiles(folder, "vague");
  expect(Object.keys(vague).toSorted()).toEqual(names.filter((name) => name !== "timeline.ics"));
  expect(vague["index.html"]).not.toContain("timeline.ics");
});

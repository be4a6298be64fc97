import { expect, test } from "vitest";
import { listFolder, storyOf } from "../../src/site/folder.ts";
import { folderOf } from "../cli/run-dateline.ts";

test("a folder is a story, but one whose name is a date or that lies in a story", () => {
  const folder = folderOf({
    "alone.txt": "",
    "2021/visit/rt.txt": "",
    "2021/visit/day-two/rt.txt": "",
    "2021/shelved.txt": "",
    "2021-11/talks/bbc.txt": "",
    "_hidden/a.txt": "",
    ".git/a.txt": "",
  });
  const { articles, stories } = listFolder(folder);
  expect(stories).toEqual(["2021/visit", "2021-11/talks"]);
  expect(articles.map(({ path }) => [path, storyOf(path)])).toEqual([
    ["2021/shelved.txt", undefined],
    ["2021/visit/day-two/rt.txt", "2021/visit"],
    ["2021/visit/rt.txt", "2021/visit"],
    ["2021-11/talks/bbc.txt", "2021-11/talks"],
    ["alone.txt", undefined],
  ]);
});

test("a folder that goes by an article's name is refused where no article is in it", () => {
  const folder = folderOf({ "s/page.html/index.html": "", "s/a.txt/picture.png": "" });
  const { articles, notes } = listFolder(folder);
  expect(articles.map(({ path }) => path)).toEqual(["s/page.html/index.html"]);
  expect(notes.filter(({ refused }) => refused)).toEqual([
    {
      path: "s/a.txt",
      stage: "read",
      message: "a folder without articles, expected a file; rename or remove it",
      refused: true,
    },
  ]);
});

test("a sidecar whose article is not there is told apart from foreign files", () => {
  const folder = folderOf({
    "s/a.txt": "",
    "s/a.txt.yaml": "",
    "s/ghost.txt.yaml": "",
    "s/b.yaml": "",
  });
  expect(listFolder(folder).notes.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "s/b.yaml: not an article, expected .txt, .md, .html, .htm or a sidecar beside one; it is left alone",
    "s/ghost.txt.yaml: a sidecar without its article, expected ghost.txt beside it; rename or remove it",
  ]);
});

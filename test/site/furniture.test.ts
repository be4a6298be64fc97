import { expect, test } from "vitest";
import { loadArchive } from "../../src/site/archive.ts";
import { folderOf } from "../cli/run-dateline.ts";

const bar = "Read the paper on any device you own.";

function article(day: number, ...lines: readonly string[]): string {
  return [`Storm ${day}`, `The storm came to town number ${day}.`, ...lines].join("\n\n");
}

function cutsOf(folder: string): Readonly<Record<string, readonly string[]>> {
  const { articles } = loadArchive({ folder, shown: "a" });
  return Object.fromEntries(
    articles.map(({ article: { path, marks } }) => [
      path,
      marks.flatMap((mark) => (mark.verdict === "cut" ? [`${mark.rule}: ${mark.text}`] : [])),
    ]),
  );
}

test("lines that recur over an archive's articles of one outlet are cut, those of another are not", () => {
  const folder = folderOf({
    "archive.yaml":
      "outlets: {Bay News: {hosts: [bay.example]}, Hill News: {hosts: [hill.example]}}",
    "s/bay-1.txt": article(1, bar),
    "s/bay-2.txt": article(2, bar),
    "s/bay-3.txt": article(3, bar),
    "s/hill-1.txt": article(4, bar),
    "s/unknown.txt": article(5, bar),
  });
  const cut = [`outlet-furniture: ${bar}`];
  expect(cutsOf(folder)).toEqual({
    "s/bay-1.txt": cut,
    "s/bay-2.txt": cut,
    "s/bay-3.txt": cut,
    "s/hill-1.txt": [],
    "s/unknown.txt": [],
  });
});

test("a person's word is over it", () => {
  const folder = folderOf({
    "archive.yaml": "outlets: {Bay News: {hosts: [bay.example]}}",
    "s/bay-1.txt": article(1, bar),
    "s/bay-1.txt.yaml": `keep: ["${bar}"]`,
    "s/bay-2.txt": article(2, bar),
    "s/bay-3.txt": article(3, bar),
  });
  expect(cutsOf(folder)["s/bay-1.txt"]).toEqual([]);
});

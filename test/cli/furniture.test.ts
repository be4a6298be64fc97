import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, jsonLines, runDateline } from "./run-dateline.ts";

const bar = "Read the paper on any device you own.";

function article(day: number): string {
  return `Storm ${day}\n\nThe storm came to town number ${day}.\n\n${bar}`;
}

function files(): Readonly<Record<string, string>> {
  return {
    "a/archive.yaml": "outlets: {Bay News: {hosts: [bay.example]}}",
    "a/s/bay-1.txt": article(1),
    "a/s/bay-2.txt": article(2),
    "a/s/bay-3.txt": article(3),
  };
}

function rulesOf(folder: string, ...words: readonly string[]): readonly string[] {
  const [first] = jsonLines(runDateline(folder, "clean", "--json", ...words).out);
  const cuts = (first?.["cuts"] ?? []) as readonly { rule: string }[];
  return cuts.map(({ rule }) => rule);
}

test("`clean` of a folder cuts what recurs in it; of one file, only what --furniture says", () => {
  const folder = folderOf(files());
  expect(rulesOf(folder, "a")).toEqual(["outlet-furniture"]);
  expect(rulesOf(folder, "a/s/bay-1.txt")).toEqual([]);
  expect(rulesOf(folder, "--furniture", "set.json", "a")).toEqual(["outlet-furniture"]);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, "set.json"), "utf8")) as object)).toEqual(
    ["Bay News"],
  );
  expect(rulesOf(folder, "--furniture", "set.json", "a/s/bay-1.txt")).toEqual(["outlet-furniture"]);
});

test("a broken set of furniture is wrong usage", () => {
  const folder = folderOf({ ...files(), "set.json": "[" });
  const { code, err } = runDateline(folder, "clean", "--furniture", "set.json", "a");
  expect(code).toBe(2);
  expect(err).toContain("set.json: mark: no set of furniture, expected one that --furniture wrote");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, runDateline } from "../cli/run-dateline.ts";

function pageOf(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  runDateline(folder, "build");
  return readFileSync(join(folder, "_site/articles/a/index.html"), "utf8");
}

const body = Array.from(
  { length: 4 },
  (_, index) => `<p>The harbour was closed to all ships for ${index + 2} days by the storm.</p>`,
).join("");

describe("an article's page", () => {
  test.for([
    ["2021-11-02T18:05:00+02:00", "18:05 in the zone UTC+02:00"],
    ["2021-11-02T18:05:00Z", "18:05 UTC"],
    ["2021-11-02T18:05", "18:05 as printed, its zone not given"],
  ] as const)("says of the time %s what its zone is", ([time, said]) => {
    const page = `<html><head><title>Harbour closed</title><meta property="article:published_time" content="${time}"></head><body><article><h1>Harbour closed</h1>${body}</article></body></html>`;
    expect(pageOf({ "articles/a.html": page })).toContain(said);
  });

  test("names the lines that are facts and not in the text", () => {
    const text = `Harbour closed\n\nBy Jane Doe\n\n2 November 2021\n\n${body.replaceAll(/<\/?p>/gu, "\n\n")}`;
    const page = pageOf({ "articles/a.txt": text });
    expect(page.replaceAll(/\s+/gu, " ")).toContain(
      "Not in the text but among the facts below: line 1 (title), line 3 (authors), line 5 (day).",
    );
  });
});

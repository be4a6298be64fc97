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

  test.for([
    [
      "en",
      "shown by a sign: 1 control character; left out: 2 controls of the direction of text; still in the text: 1 soft hyphen",
    ],
    [
      "ru",
      "показаны знаком: 1 управляющий символ; опущены: 2 команды направления текста; остались в тексте: 1 мягкий перенос",
    ],
  ] as const)("counts what nobody sees, in the language %s", ([language, said]) => {
    const text =
      "Harbour closed\n\nThe har\u00adbour was\u0007 closed\u202e to all ships\u202c for two days.";
    const page = pageOf({
      "articles/a.txt": text,
      "articles/archive.yaml": `language: ${language}`,
    });
    expect(page).toContain(said);
    expect(page).not.toMatch(/[\u0007\u202C\u202E]/u);
  });
});

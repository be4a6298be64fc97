import { join } from "node:path";
import { expect, test } from "vitest";
import { loadArchive } from "../../src/site/archive.ts";
import { folderOf } from "../cli/run-dateline.ts";

test("an archive's notes say what YAML leaves out of its settings", () => {
  const folder = folderOf({
    "articles/archive.yaml":
      "language: en\ntitle: Win #1\nurl: https://example.org/ # the host's\n",
    "articles/a.txt": "2 November 2021\n\nIt rained.",
  });
  const { settings, notes } = loadArchive({ folder: join(folder, "articles"), shown: "articles" });
  expect(settings.title).toBe("Win");
  expect(notes.filter(({ path }) => path === "articles/archive.yaml")).toEqual([
    {
      path: "articles/archive.yaml",
      line: 2,
      stage: "read",
      message: expect.stringMatching(
        /^"#1" behind a value, which YAML leaves out, expected .+; .+$/u,
      ),
      refused: false,
    },
  ]);
});

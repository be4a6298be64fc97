import { expect, test } from "vitest";
import { folderOf, runDateline } from "./run-dateline.ts";

const wire = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

test("check names texts that stand in the archive twice, by path", () => {
  const folder = folderOf({
    "articles/rain/2021-05-01-afp.txt": `Rain\n\n${wire}.\n\nIt rained.`,
    "articles/rain/2021-05-01-afp.txt.yaml": "outlet: The Wire",
    "articles/rain/2021-05-02-copy.txt": `Rain\n\n${wire}.\n\nIt rained.`,
    "articles/rain/2021-05-03-rt.txt": `Rain again\n\n${wire}.\n\nAnd it snowed on the hills all day.`,
  });
  const { code, out } = runDateline(folder, "check");
  expect(code).toBe(0);
  expect(out.split("\n").filter((line) => line.includes("text"))).toEqual([
    "rain/2021-05-02-copy.txt: the same text as rain/2021-05-01-afp.txt (The Wire)",
    "rain/2021-05-03-rt.txt: 88% of this text also in rain/2021-05-01-afp.txt (The Wire)",
  ]);
});

test("check names versions of an address", () => {
  const folder = folderOf({
    "articles/2021-05-01-a.txt": `Rain\n\n${wire}.`,
    "articles/2021-05-01-a.txt.yaml": "url: https://example.org/rain",
    "articles/2021-05-02-b.txt": `Rain\n\n${wire}. It rained on the hills.`,
    "articles/2021-05-02-b.txt.yaml": "url: https://www.example.org/rain/",
  });
  expect(runDateline(folder, "check").out).toContain(
    "\n2021-05-02-b.txt: a later version of 2021-05-01-a.txt (example.org), which has 92% of this text\n",
  );
});

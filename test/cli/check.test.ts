import { describe, expect, test } from "vitest";
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

test("check counts one article and one paragraph as one", () => {
  const folder = folderOf({ "articles/rain/a.txt": "Rain\n\nIt rained on the hills all day." });
  const { out } = runDateline(folder, "check");
  expect(out).toContain("rain/a.txt: Rain (outlet unknown, undated; 1 paragraph, 0 cut)\n");
  expect(out).toContain("rain: Rain (1 article, 0 entries)\n");
});

describe("check prints a story's entries with their ids", () => {
  const rain = "Rain falls\n\nIt rained on 3 May 2019.\n\nIt snowed on 4 May 2019.";

  test("and what a person decided of them; what matches nothing is noted", () => {
    const files = { "articles/rain/a.txt": rain };
    const [, first = "", second = ""] =
      /(?<first>e-\w{8})[^]*?(?<second>e-\w{8})/u.exec(runDateline(folderOf(files), "check").out) ??
      [];
    const folder = folderOf({
      ...files,
      "articles/rain/story.md": [
        "---",
        "title: Weather",
        "entries: [{ date: 2019-05, text: A wet month., source: My log }]",
        "curate:",
        `  ${first}: { title: The rain, date: 2019-05-05, pin: true }`,
        `  ${second}: { hide: true }`,
        "  e-00000000: { hide: true }",
        "---",
      ].join("\n"),
    });
    const { code, out, err } = runDateline(folder, "check");
    expect(code).toBe(0);
    const lines = out.split("\n").filter((line) => line.startsWith("  "));
    expect(lines.map((line) => line.replaceAll(/e-\w{8}|\d\.\d/gu, "#"))).toEqual([
      "  #  2019-05       #  A wet month. (your own)",
      "  #  2019-05-04    #  It snowed on 4 May 2019. (hidden)",
      "  #  2019-05-05    #  The rain (retitled, dated by you, 2019-05-03 by the texts, pinned)",
    ]);
    expect(err).toContain(
      "articles/rain/story.md:7: story: e-00000000 names no entry of this story, expected an id that `dateline timeline` prints; ",
    );
  });

  test("no more than 60 of them", () => {
    const days = Array.from({ length: 81 }, (_, index) => {
      const day = `${1 + (index % 27)} ${["May", "June", "July"][index % 3] ?? ""}`;
      return `On ${day} ${2000 + (index % 7)} it rained on the hills.`;
    });
    const folder = folderOf({ "articles/rain/a.txt": `Rain\n\n${days.join("\n\n")}` });
    const lines = runDateline(folder, "check")
      .out.split("\n")
      .filter((line) => line.startsWith("  "));
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toMatch(
      /^ {2}… and \d+ that weigh less: dateline timeline --json articles\/rain$/u,
    );
  });
});

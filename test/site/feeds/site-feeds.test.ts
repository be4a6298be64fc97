import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";

function built(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  runDateline(folder, "build");
  return join(folder, "_site");
}

function titlesIn(site: string, folder: string): readonly (string | undefined)[] {
  const atom = parseAtomFeed(readFileSync(join(site, folder, "feed.xml"), "utf8"));
  const json = parseJsonFeed(readFileSync(join(site, folder, "feed.json"), "utf8"));
  const titles = atom.entries?.map(({ title }) => title?.value) ?? [];
  expect(json.items?.map(({ title }) => title)).toEqual(titles);
  return titles;
}

const rises = "The river rises\n\n3 May 2019\n\nThe river rose on Friday.";
const falls = "The river falls\n\n5 May 2019\n\nThe river fell on Sunday.";
const storm = "A storm\n\n4 May 2019\n\nA storm came on Saturday.";

describe("a site's feeds", () => {
  test("stand for the site, each story and each outlet, the newest article first", () => {
    const site = built({
      "articles/flood/a.txt": rises,
      "articles/flood/a.txt.yaml": "outlet: The Bay Post",
      "articles/flood/b.txt": falls,
      "articles/storm/c.txt": storm,
      "articles/storm/c.txt.yaml": "outlet: The Bay Post",
    });
    expect(filesBelow(site).filter((file) => file.endsWith("feed.xml"))).toEqual([
      "feed.xml",
      "outlets/the-bay-post/feed.xml",
      "stories/flood/feed.xml",
      "stories/storm/feed.xml",
    ]);
    expect(titlesIn(site, "")).toEqual(["The river falls", "A storm", "The river rises"]);
    expect(titlesIn(site, "stories/flood")).toEqual(["The river falls", "The river rises"]);
    expect(titlesIn(site, "outlets/the-bay-post")).toEqual(["A storm", "The river rises"]);
  });

  test("are named in the heads of their pages and by links on them", () => {
    const site = built({ "articles/flood/a.txt": rises });
    for (const page of ["index.html", "stories/flood/index.html"]) {
      const markup = readFileSync(join(site, page), "utf8");
      const links = [
        ...markup.matchAll(/<(?:link rel="alternate"|a) [^>]*href="(?<to>[^"]*feed[^"]*)"/gu),
      ];
      const leads = links.map(
        ({ groups }) => new URL(groups?.["to"] ?? "", `file:///${page}`).pathname,
      );
      const [atom, json] = ["feed.xml", "feed.json"].map(
        (name) => `/${page.replace("index.html", name)}`,
      );
      expect(leads).toEqual([atom, json, atom, json]);
    }
  });

  test("have no undated article, and are not there where there is no other", () => {
    const site = built({
      "articles/flood/a.txt": rises,
      "articles/flood/b.txt": "No day\n\nIt rains.",
      "articles/rain/c.txt": "No day either\n\nIt rains and rains.",
    });
    expect(titlesIn(site, "stories/flood")).toEqual(["The river rises"]);
    expect(filesBelow(site)).not.toContain("stories/rain/feed.xml");
    expect(readFileSync(join(site, "stories/rain/index.html"), "utf8")).not.toContain("feed.xml");
  });

  test("hold the newest thirty", () => {
    const files = Array.from({ length: 32 }, (_, index) => {
      const day = String(index + 1).padStart(2, "0");
      return [`articles/flood/${day}.txt`, `Report ${day}\n\nIt rains.`] as const;
    });
    const days = files.map(
      ([name], index) =>
        [
          `${name}.yaml`,
          `day: 2019-${index < 30 ? "05" : "06"}-${String((index % 30) + 1).padStart(2, "0")}`,
        ] as const,
    );
    const titles = titlesIn(built(Object.fromEntries([...files, ...days])), "");
    expect(titles).toHaveLength(30);
    expect([titles[0], titles.at(-1)]).toEqual(["Report 32", "Report 03"]);
  });

  test("have nothing of an excerpt but its first paragraph, and nothing of what is taken down", () => {
    const site = built({
      "articles/flood/a.txt": `${rises}\n\nA second paragraph, of seals.`,
      "articles/flood/a.txt.yaml": "publish: excerpt",
      "articles/flood/b.txt": falls,
      "articles/flood/b.txt.yaml": "publish: {takenDown: by request}",
    });
    const feeds = filesBelow(site).filter((file) => /feed\.(?:xml|json)$/u.test(file));
    expect(feeds).toHaveLength(4);
    for (const file of feeds) {
      const text = readFileSync(join(site, file), "utf8");
      expect(text).toContain("The river rose");
      expect(text).not.toMatch(/seals|river falls/u);
    }
  });
});

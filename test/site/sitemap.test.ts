import { underived } from "../../src/site/kept/derived.ts";
import { unrelated } from "../../src/site/kinship.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/site/archive.ts";
import { filesBelow } from "../../src/site/publish.ts";
import { sitemapPlan } from "../../src/site/sitemap.ts";
import { articleOf } from "../read/raw-file.ts";
import { folderOf, runDateline } from "../cli/run-dateline.ts";

function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/<loc>(?<address>[^<]*)<\/loc>/gu)].map(
    ({ groups }) => groups?.["address"] ?? "",
  );
}

const article = articleOf("The river rises\n\n3 May 2019\n\nThe river rose.");

function archive(pages: readonly string[]): Archive {
  const articles = pages.map((file) => ({
    article,
    inputs: "",
    file,
    stories: [],
    isExcerpt: false,
    words: "",
    size: 0,
    isListed: true,
  }));
  return {
    settings: { url: "https://example.org/news/" },
    articles,
    byFile: new Map(),
    byPath: new Map(),
    stories: [],
    cited: new Map(),
    moved: [],
    outlets: new Map(),
    names: () => ({ pages: [], byFile: new Map(), byPath: new Map() }),
    lists: new Map(),
    tombstones: [],
    withheld: [],
    kinship: unrelated,
    live: () => [],
    derived: underived,
    notes: [],
  };
}

function textsOf(archive: Archive, listed: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    sitemapPlan(archive, new Set(listed)).map(({ file, make }) => [file, String(make?.())]),
  );
}

describe("sitemapPlan", () => {
  test("parts more addresses than a sitemap should hold", () => {
    const pages = Array.from({ length: 10_001 }, (_, index) => `articles/${index}/index.html`);
    const texts = textsOf(archive(pages), pages);
    expect([...texts.keys()]).toEqual([
      "sitemap-2019-05.xml",
      "sitemap-2019-05-2.xml",
      "sitemap.xml",
      "robots.txt",
    ]);
    const parts = [...texts.values()].slice(0, 2).map((text) => addressesIn(text));
    expect(parts.map(({ length }) => length)).toEqual([10_000, 1]);
    expect(new Set(parts.flat()).size).toBe(10_001);
  });

  test("leaves out articles that are not to be listed, and addresses that are too long", () => {
    const long = `articles/${"a/".repeat(1100)}index.html`;
    const pages = ["articles/a/index.html", "articles/b/index.html", long];
    const texts = textsOf(archive(pages), ["articles/a/index.html", long]);
    expect(addressesIn(texts.get("sitemap-2019-05.xml") ?? "")).toEqual([
      "https://example.org/news/articles/a/",
    ]);
  });
});

const files = {
  "articles/archive.yaml": "url: https://example.org/news/\ntitle: Floods & storms",
  "articles/flood/a.txt": "The river rises\n\n3 May 2019\n\nThe river rose on Friday.",
  "articles/flood/б&в.txt": "The river falls\n\n5 June 2019\n\nThe river fell on Sunday.",
  "articles/d.txt": "No day\n\nIt rains.",
};

describe("a site's sitemaps", () => {
  test("name every page but the 404, once, in files that the index names and robots.txt leads to", () => {
    const folder = folderOf(files);
    runDateline(folder, "build");
    const site = join(folder, "_site");
    const read = (file: string): string => readFileSync(join(site, file), "utf8");
    expect(read("robots.txt")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\n",
    );
    const maps = addressesIn(read("sitemap.xml")).map((address) =>
      address.replace("https://example.org/news/", ""),
    );
    expect(maps).toEqual([
      "sitemap-pages.xml",
      "sitemap-2019-05.xml",
      "sitemap-2019-06.xml",
      "sitemap-undated.xml",
    ]);
    const pages = filesBelow(site)
      .filter(
        (file) =>
          (file.endsWith("/index.html") && !file.startsWith("search/")) || file === "index.html",
      )
      .map((file) => `https://example.org/news/${encodeURI(file.replace(/index\.html$/u, ""))}`);
    expect(maps.flatMap((file) => addressesIn(read(file))).toSorted()).toEqual(pages.toSorted());
  });

  test("a new article touches its month's alone", () => {
    const folder = folderOf(files);
    runDateline(folder, "build");
    const site = join(folder, "_site");
    const sitemaps = (): Readonly<Record<string, string>> =>
      Object.fromEntries(
        filesBelow(site)
          .filter((file) => file.startsWith("sitemap"))
          .map((file) => [file, readFileSync(join(site, file), "utf8")]),
      );
    const before = sitemaps();
    writeFileSync(
      join(folder, "articles/flood/e.txt"),
      "Banks hold\n\n6 June 2019\n\nThe banks held on Thursday.",
    );
    runDateline(folder, "build");
    const after = sitemaps();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      "sitemap-2019-06.xml",
    ]);
  });

  test("are not there without the archive's address", () => {
    const folder = folderOf({ ...files, "articles/archive.yaml": "title: Floods" });
    runDateline(folder, "build");
    expect(existsSync(join(folder, "_site/sitemap.xml"))).toBe(false);
    expect(readFileSync(join(folder, "_site/robots.txt"), "utf8")).toBe(
      "User-agent: *\nAllow: /\n",
    );
  });
});

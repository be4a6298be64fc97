import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf, runDateline } from "../cli/run-dateline.ts";
import { expectLinksLead } from "./links.ts";
import { largeStory } from "./large-story.ts";

const story = "stories/long-story/index.html";
const most = 200_000; // bytes

let site: string;
let files: readonly string[];

beforeAll(() => {
  const folder = folderOf(largeStory(280));
  runDateline(folder, "build");
  site = join(folder, "_site");
  files = filesBelow(site);
});

function read(file: string): string {
  return readFileSync(join(site, file), "utf8");
}

function idsIn(markup: string): readonly string[] {
  return [...markup.matchAll(/ id="(?<id>e-[0-9a-f]{8})"/gu)].map(
    ({ groups }) => groups?.["id"] ?? "",
  );
}

function periodsOf(): readonly string[] {
  return files.filter((file) => /^stories\/long-story\/\d/u.test(file));
}

describe("a story of more entries than a page reads well with", () => {
  test("has those that matter on its own page, in the order of their dates", () => {
    const page = read(story);
    expect(page.match(/<li\s+class="entry"/gu)).toHaveLength(40);
    const dates = [
      ...page
        .slice(page.indexOf('id="timeline"'))
        .matchAll(/<p class="date">\s*<time datetime="(?<date>[^"]*)"/gu),
    ].map(({ groups }) => groups?.["date"] ?? "");
    expect(dates.length).toBeGreaterThan(20);
    const days = dates.filter((date) => date.length === 10);
    expect(days).toEqual(days.toSorted());
    expect(page).toContain("40 of ");
  });

  test("is under 200 kB", () => {
    expect(Buffer.byteLength(read(story))).toBeLessThan(most);
  });

  test("has every entry and every account on one page of a period", () => {
    const ids = periodsOf().flatMap((file) => idsIn(read(file)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(300);
    for (const id of idsIn(read(story))) expect(ids).toContain(id);
  });

  test("names the page of every entry and account in entries.json", () => {
    const pages = JSON.parse(read("stories/long-story/entries.json")) as Record<string, string>;
    const found = Object.entries(pages).flatMap(([link, ids]) => {
      const markup = read(`stories/long-story/${link}index.html`);
      const own = ids === "" ? [] : ids.split(" ").map((id) => `e-${id}`);
      expect(idsIn(markup).toSorted()).toEqual(own.toSorted());
      return own;
    });
    expect(found).toHaveLength(periodsOf().flatMap((file) => idsIn(read(file))).length);
  });

  test("is divided by year, and by month where a year has many", () => {
    expect(periodsOf()).toContain("stories/long-story/2012/index.html");
    expect(periodsOf()).toContain("stories/long-story/2012/04/index.html");
    expect(periodsOf()).toContain("stories/long-story/1995/index.html");
    expect(read("stories/long-story/2012/04/index.html")).toMatch(/<h1>April 2012<\/h1>/u);
  });

  test("links to each of these pages from its own, without a script", () => {
    for (const file of periodsOf().filter((each) => each.split("/").length < 6)) {
      const link = file.replace("stories/long-story/", "").replace("index.html", "");
      expect(read(story)).toMatch(new RegExp(`href="[^"]*/${link}"`, "u"));
    }
  });

  test("lists its newest articles, and all of them by year on pages of their own", () => {
    const headlines = /class="headline"/gu;
    expect(read(story).match(headlines)).toHaveLength(10);
    const list = read("stories/long-story/articles/index.html");
    expect(list.match(headlines)).toHaveLength(30);
    const years = files.filter((file) =>
      /^stories\/long-story\/articles\/[^/]+\/index\.html$/u.test(file),
    );
    expect(years.length).toBeGreaterThan(0);
    const all = years.flatMap((file) => [...read(file).matchAll(headlines)]);
    expect(all).toHaveLength(280);
    for (const file of years) {
      expect(list).toMatch(new RegExp(` href="[^"]*/articles/${file.split("/")[3]}/"`, "u"));
    }
  });

  test("has links that lead somewhere and no id twice", () => {
    expectLinksLead(site, files, [
      story,
      ...periodsOf(),
      "stories/long-story/articles/index.html",
      "stories/long-story/compare/index.html",
    ]);
    for (const file of [story, ...periodsOf()]) {
      const ids = [...read(file).matchAll(/ id="(?<id>[^"]*)"/gu)].map(
        ({ groups }) => groups?.["id"],
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(read(file).match(/<h1\b/gu)).toHaveLength(1);
    }
  });

  test("is compared by the entries of its own page, without its texts", () => {
    const page = read("stories/long-story/compare/index.html");
    expect(page.match(/<tr role="row">/gu)).toHaveLength(41);
    expect(page).not.toContain('details class="text"');
    expect(Buffer.byteLength(page)).toBeLessThan(most);
  });

  test("draws how its entries lie in time, with words for who does not see it", () => {
    const page = read(story);
    expect(page).toMatch(
      /<svg[^>]*aria-labelledby="overview-title"\s+aria-describedby="overview-desc"/u,
    );
    expect(page).toContain("One bar a week");
    for (const outlet of ["Tidewater Ledger", "Quay Times"])
      expect(page).toMatch(new RegExp(`<text[^>]*>${outlet}</text`, "u"));
    expect(page).not.toMatch(/ style=/u);
  });
});

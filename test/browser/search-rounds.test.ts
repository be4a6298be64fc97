import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { folderOf } from "../cli/run-dateline.ts";
import { builtSite } from "./site.ts";

const languages = ["da", "de", "en", "es", "fr", "it", "nl", "pt", "sv"];

/** Nine shards, one a language, with two articles each, and one of what has no day: more than one round. */
function archive(): string {
  const files = languages.flatMap((language) =>
    [1, 2].flatMap((number): readonly (readonly [string, string])[] => {
      const story = language === "sv" ? "lighthouse" : "harbour";
      const file = `articles/${story}/2012-04-0${number}-${language}.txt`;
      const other = language === "sv" && number === 1 ? "\n\nA heron stood on it." : "";
      const text = `Harbour ${language} ${number}\n\nThe sluicegate was opened again.${other}\n`;
      return [
        [file, text],
        [`${file}.yaml`, `language: ${language}\n`],
      ];
    }),
  );
  const undated = "Harbour\n\nNobody knows when the sluicegate was built.\n";
  return folderOf({ ...Object.fromEntries(files), "articles/harbour/undated.txt": undated });
}

const site = builtSite(archive());

/** A page of which the shards are counted that it loads. */
async function open(path: string): Promise<{ readonly page: Page; readonly loaded: Set<string> }> {
  const { page } = await site.open("search/");
  const loaded = new Set<string>();
  page.on("request", (request) => {
    if (request.url().includes("/head.json")) loaded.add(request.url());
  });
  await page.goto(site.address + path);
  return { page, loaded };
}

async function shown(page: Page): Promise<readonly string[]> {
  return page.locator(".found .headline").allTextContents();
}

describe("a search in more shards than are asked at once", () => {
  test("asks the others when more is asked for, and then says how much there is", async () => {
    const { page, loaded } = await open("search/?q=sluicegate");
    await page.getByText("16 articles found so far, among the newest").waitFor();
    expect(await shown(page)).toHaveLength(10);
    expect(loaded.size).toBe(8);
    const before = await shown(page);
    await page.getByRole("button", { name: "More results" }).click();
    await page.getByText("19 articles found").waitFor();
    const after = await shown(page);
    expect(after.slice(0, 10)).toEqual(before);
    expect(new Set(after).size).toBe(19);
    expect(loaded.size).toBe(10);
    expect(await page.getByRole("button", { name: "More results" }).isVisible()).toBe(false);
    expect(await page.locator(":focus").textContent()).toBe(after[10]);
    await page.close();
  });

  test("goes on by itself until something is found", async () => {
    const { page, loaded } = await open("search/?q=heron");
    await page.getByText("1 article found").waitFor();
    expect(await shown(page)).toEqual(["Harbour sv 1"]);
    expect(loaded.size).toBe(10);
    await page.close();
  });

  test("looks for beginnings only of what no shard has", async () => {
    const { page } = await open("search/?q=hero");
    await page.getByText("No such word.").waitFor();
    expect(await shown(page)).toEqual(["Harbour sv 1"]);
    await page.goto(`${site.address}search/?q=heron+quay`);
    await page.getByText("Nothing found.").waitFor();
    await page.close();
  });

  test("loads no shard that the filters leave out", async () => {
    const { page, loaded } = await open("search/?q=sluicegate&story=lighthouse");
    await page.getByText("2 articles found").waitFor();
    expect(loaded.size).toBe(1);
    await page.close();
  });

  test("says so where one of the shards cannot be loaded", async () => {
    const { page } = await open("");
    await page.route("**/search/es/all/head.json*", async (route) => route.abort());
    await page.goto(`${site.address}search/?q=sluicegate`);
    await page.getByText("could not be loaded").waitFor();
    expect(await shown(page)).toEqual([]);
    await page.unroute("**/search/es/all/head.json*");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByText("16 articles found so far").waitFor();
    await page.close();
  });

  test("finds the texts of a shard that lie apart", async () => {
    const folder = join(site.folder, "search/sv");
    const file = join(folder, "all/head.json");
    renameSync(join(folder, "fragment"), join(folder, "all/fragment"));
    writeFileSync(file, readFileSync(file, "utf8").replace('"fragments":"../"', '"fragments":""'));
    const { page } = await open("search/?q=heron");
    await page.getByText("1 article found").waitFor();
    expect(await shown(page)).toEqual(["Harbour sv 1"]);
    await page.close();
  });
});

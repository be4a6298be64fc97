import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderOf, runDateline } from "../cli/run-dateline.ts";
import { expectLinksLead } from "./links.ts";
import { filesBelow } from "../../src/site/publish.ts";

const words = Array.from({ length: 80 }, (_, index) => `word${index}`);
const report = `${words.slice(0, 40).join(" ")}.\n\n${words.slice(40).join(" ")}.`;
const secret = "Nobody is to read this.";

const files = {
  "articles/flood/2021-05-01.txt": `River rises\n\n${report}\n\nThe bridge is open & dry.`,
  "articles/flood/2021-05-01.txt.yaml": 'outlet: The Bay Post\ntime: "09:00"',
  "articles/flood/2021-05-01-late.txt": `River <rises>\n\n${report}\n\nThe bridge is closed & wet.\n\nTwo <b>men</b> swam.`,
  "articles/flood/2021-05-01-late.txt.yaml": 'outlet: The Bay Post\ntime: "18:00"',
  "articles/storm/2021-05-02.txt": `A river rises\n\n${report}`,
  "articles/storm/2021-05-02.txt.yaml": "outlet: The Cape Times\nstories: [flood]",
  "articles/storm/2021-05-03.txt": `Draft\n\n${report}\n\n${secret}`,
  "articles/storm/2021-05-03.txt.yaml": "outlet: The Bay Post\npublish: draft",
  "articles/storm/2021-05-04.txt": `Gone\n\n${report}\n\n${secret}`,
  "articles/storm/2021-05-04.txt.yaml": "outlet: The Bay Post\npublish: { takenDown: asked to }",
  "articles/alone/2021-05-05.txt": "Snow\n\nIt snowed.",
};

let site: string;

function siteOf(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ ...files, ...more });
  runDateline(folder, "build");
  return join(folder, "_site");
}

function textOf(page: string): string {
  const markup = readFileSync(join(site, "articles", page, "index.html"), "utf8");
  return markup.replaceAll(/\s+/gu, " ");
}

/** Of each list of neighbours its label, then the relation and the address of each. */
function navs(page: string): readonly (readonly string[])[] {
  return [...textOf(page).matchAll(/<nav class="neighbours".*?<\/nav>/gu)].map(([nav]) =>
    [...nav.matchAll(/aria-label="([^"]*)"| rel="([^"]*)"| href="([^"]*)"/gu)].map(
      ([, ...found]) => found.find((each) => each !== undefined) ?? "",
    ),
  );
}

beforeAll(() => {
  site = siteOf();
});

describe("an article's page", () => {
  test("names the later version, and what changed, word by word", () => {
    const page = textOf("flood/2021-05-01");
    expect(page).toContain("Versions of this article");
    expect(page).toMatch(
      /<a href="\.\.\/\.\.\/\.\.\/articles\/flood\/2021-05-01-late\/" dir="auto"\s*>River &lt;rises&gt;<\/a/u,
    );
    expect(page).toContain("1 May 2021, 18:00 (later)");
    expect(page).toContain("From this text to it: 1 paragraph added, 1 paragraph changed.");
    expect(page).toContain(
      "The bridge is <del>open</del><ins>closed</ins> &amp; <del>dry</del><ins>wet</ins>.",
    );
    expect(page).toContain("<ins>Two &lt;b&gt;men&lt;/b&gt; swam.</ins>");
  });

  test("names the earlier version", () => {
    const page = textOf("flood/2021-05-01-late");
    expect(page).toContain("1 May 2021, 09:00 (earlier)");
    expect(page).toContain("From it to this text: 1 paragraph added, 1 paragraph changed.");
  });

  test("names other outlets that print its text, of any story, and how much of it", () => {
    const page = textOf("storm/2021-05-02");
    const [, copies = ""] = page.split("The same text elsewhere");
    expect(copies).toContain("2021-05-01-late/");
    expect(copies).toContain("100% of this text is in it.");
    expect(textOf("flood/2021-05-01")).toContain("100% of its text is in this one.");
  });

  test("says nothing of drafts and of what is taken down", () => {
    for (const page of ["flood/2021-05-01", "flood/2021-05-01-late", "storm/2021-05-02"]) {
      expect(textOf(page)).not.toMatch(/Nobody is to read|2021-05-0[34]/u);
    }
  });

  test("leads to the articles before and after it in each of its stories", () => {
    expect(navs("flood/2021-05-01-late")).toEqual([
      ["Articles of the story “Flood”", "next", "../../../articles/flood/2021-05-01/"],
    ]);
    expect(navs("flood/2021-05-01")).toEqual([
      [
        "Articles of the story “Flood”",
        "prev",
        "../../../articles/flood/2021-05-01-late/",
        "next",
        "../../../articles/storm/2021-05-02/",
      ],
    ]);
    expect(navs("alone/2021-05-05")).toEqual([]);
  });

  test("says so in Russian where the archive is in Russian", () => {
    const before = site;
    site = siteOf({ "articles/archive.yaml": "language: ru" });
    const page = textOf("flood/2021-05-01");
    expect(page).toContain("Версии этой статьи");
    expect(page).toContain("добавлен 1 абзац, изменён 1 абзац");
    expect(page).toContain("Статьи сюжета «Flood»");
    site = before;
  });

  test("has links that lead somewhere", () => {
    const all = filesBelow(site);
    expectLinksLead(
      site,
      all,
      all.filter((file) => file.endsWith(".html")),
    );
  });
});

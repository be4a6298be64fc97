import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseRecord } from "../../src/record/record.ts";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf, project, runDateline } from "../cli/run-dateline.ts";
import { expectLinksLead } from "./links.ts";

let site: string;
let files: readonly string[];

beforeAll(() => {
  const folder = folderOf({});
  runDateline(folder, "build", join(project, "articles"));
  site = join(folder, "_site");
  files = filesBelow(site);
});

function read(file: string): string {
  return readFileSync(join(site, file), "utf8");
}

function pages(): readonly string[] {
  return files.filter((file) => file.endsWith(".html"));
}

test("the seeds' site has these files and no others, fonts and the search's index apart", () => {
  const elsewhere = /^(?:assets\/fonts\/|search\/en\/)/u; // tests of fonts and search look into them
  const named = files.map((file) => file.replace(/^(assets\/.*)-[0-9a-f]{8}\./u, "$1."));
  expect(named.filter((file) => !elsewhere.test(file)).toSorted()).toEqual([
    ".dateline-files.json",
    "404.html",
    "_headers",
    "articles/burns-patrushev-visit/rt/article.md",
    "articles/burns-patrushev-visit/rt/index.html",
    "articles/burns-patrushev-visit/the-moscow-times/article.md",
    "articles/burns-patrushev-visit/the-moscow-times/index.html",
    "articles/index.html",
    "assets/article.css",
    "assets/article.js",
    "assets/fonts.css",
    "assets/names.css",
    "assets/search-files.js",
    "assets/search-index.js",
    "assets/search-results.js",
    "assets/search.css",
    "assets/search.js",
    "assets/site.css",
    "assets/story.css",
    "assets/timeline.js",
    "data/2021-11.jsonl",
    "data/index.json",
    "feed.json",
    "feed.xml",
    "index.html",
    "months/2021-11/index.html",
    "names/central-intelligence-agency/index.html",
    "names/index.html",
    "names/joe-biden/index.html",
    "names/moscow/index.html",
    "names/nikolai-patrushev/index.html",
    "names/russia/index.html",
    "names/united-states/index.html",
    "names/victoria-nuland/index.html",
    "names/william-burns/index.html",
    "outlets/index.html",
    "outlets/rt/feed.json",
    "outlets/rt/feed.xml",
    "outlets/rt/index.html",
    "outlets/the-moscow-times/feed.json",
    "outlets/the-moscow-times/feed.xml",
    "outlets/the-moscow-times/index.html",
    "robots.txt",
    "search/index.html",
    "search/pagefind.js",
    "search/shards.json",
    "stories/burns-patrushev-visit/bibliography.bib",
    "stories/burns-patrushev-visit/bibliography.csl.json",
    "stories/burns-patrushev-visit/bibliography.ris",
    "stories/burns-patrushev-visit/compare/index.html",
    "stories/burns-patrushev-visit/feed.json",
    "stories/burns-patrushev-visit/feed.xml",
    "stories/burns-patrushev-visit/index.html",
    "stories/burns-patrushev-visit/timeline.csv",
    "stories/burns-patrushev-visit/timeline.ics",
    "stories/burns-patrushev-visit/timeline.json",
    "stories/burns-patrushev-visit/timelinejs.json",
  ]);
});

test("every link of a page leads to a file, and every fragment to an element", () => {
  expectLinksLead(site, files, pages());
});

test("every page has one h1, a title of its own and no id twice", () => {
  const titles = pages().map((page) => {
    const markup = read(page);
    expect(markup.match(/<h1\b/gu)).toHaveLength(1);
    const ids = [...markup.matchAll(/ id="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.["id"]);
    expect(new Set(ids).size).toBe(ids.length);
    return /<title>(?<title>.*?)<\/title>/su.exec(markup)?.groups?.["title"];
  });
  expect(new Set(titles).size).toBe(titles.length);
});

test("no page asks anything of another origin; scripts and styles are files of the site", () => {
  for (const page of pages()) {
    const markup = read(page).replaceAll(
      /<script type="module" src="(?:\.\.\/)*assets\/[a-z]+-[0-9a-f]{8}\.js"><\/script>|<script type="application\/ld\+json">[^<]*<\/script>/gu,
      "",
    );
    expect(markup).not.toMatch(/<script|<iframe|<img|\son\w+=|style=|@import|url\(/u);
    for (const [link] of read(page).matchAll(/<link rel="(?!canonical|schema\.DC)[^>]*>/gu))
      expect(link).not.toContain("//");
  }
  const styles = files.filter((file) => file.endsWith(".css")).map((file) => read(file));
  expect(styles.join("\n")).not.toMatch(/@import|url\((?!fonts\/[a-z0-9-]+\.woff2\))/u);
});

describe("the article page", () => {
  const rt = "articles/burns-patrushev-visit/rt/index.html";

  test("gives title, outlet, day with its evidence, link to the original, and the raw file's hash", () => {
    const page = read(rt);
    expect(page).toContain('<time datetime="2021-11-02">2 November 2021</time>, 14:05');
    expect(page).toContain("from line 2: “2 Nov, 2021 14:05”");
    expect(page).toContain(
      'href="https://www.rt.com/russia/539176-top-security-chief-met-cia-boss/"',
    );
    expect(page).toContain("f3b04735ddfbbc06f787601c48ccf31b9ac5f737fd136cc90669cdb46190d296");
    expect(page).toMatch(
      /<p class="kicker">\s*<a href="[^"]*outlets\/rt\/"><bdi>RT<\/bdi><\/a\s*> ·/u,
    );
  });

  test("shows everything that was removed, with the reason", () => {
    const page = read("articles/burns-patrushev-visit/the-moscow-times/index.html");
    for (const words of [
      "Support The Moscow Times!",
      "Mikhail Metzel / TASS",
      "Dear readers,",
      "paiment methods",
      "Read more",
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("is part of a letter that asks readers for money");
  });

  test("marks the words that date something, each with the way to its entry", () => {
    const marks = [
      ...read(rt).matchAll(/<a class="when" href="(?<href>[^"]*)"[^>]*>(?<words>.*?)<\/a>/gu),
    ];
    const story = read("stories/burns-patrushev-visit/index.html");
    expect(marks.map(({ groups }) => groups?.["words"])).toEqual([
      '<time datetime="2021-11-02">Tuesday</time>',
      "November 2-3",
      '<time datetime="2021-10">Last month</time>',
      '<time datetime="2021-10">October</time>',
    ]);
    for (const { groups } of marks) {
      const [, id = ""] = groups?.["href"]?.split("#") ?? [];
      expect(story).toContain(`id="${id}"`);
    }
  });

  test("gives other outlets' accounts of the events that it tells", () => {
    const [, others = ""] = read(rt).split("Other accounts of the same events");
    const [list = ""] = others.split("</section>");
    expect(list).toContain("met the head of Russia&#39;s powerful Security Council");
    expect(list).toContain("/articles/burns-patrushev-visit/the-moscow-times/#p-");
    expect(list).not.toContain("expelled eight");
  });

  test("lies beside a record that reads back to the article", () => {
    const article = parseRecord(read(rt.replace("index.html", "article.md")));
    expect(article.facts.title.value).toMatch(/^CIA director Burns makes clandestine visit/u);
    expect(article.body.children).toHaveLength(8);
  });
});

describe("the timeline", () => {
  test("stands in the order of its dates, as precise as the texts give them", () => {
    const dates = [
      ...read("stories/burns-patrushev-visit/index.html").matchAll(
        /<p class="date">(?<date>.*?)<a/gsu,
      ),
    ];
    expect(dates.map(({ groups }) => groups?.["date"]?.replaceAll(/<[^>]*>/gu, "").trim())).toEqual(
      [
        "2005–2008",
        "2014",
        "March 2021",
        "June 2021",
        "October 2021",
        "October 2021",
        "2 November 2021",
        "2 November 2021",
        "2–3 November 2021",
      ],
    );
  });

  test("tells what more outlets tell first where dates are the same", () => {
    const [, page = ""] = read("stories/burns-patrushev-visit/index.html").split("</head>");
    const places = ["three-day visit", "expelled eight", "clandestine visit", "fruitful"].map(
      (words) => page.indexOf(words),
    );
    expect(page.indexOf("three-day visit")).toBeLessThan(page.indexOf("expelled eight"));
    expect(page.indexOf("has visited Moscow for secret talks")).toBeLessThan(
      page.indexOf("described that summit as"),
    );
    expect(places).not.toContain(-1);
  });
});

describe("the comparison", () => {
  let compare: string;

  beforeAll(() => {
    compare = read("stories/burns-patrushev-visit/compare/index.html");
  });

  test("has a row an entry and a column an outlet, with how many accounts each gives", () => {
    const rows = [...compare.matchAll(/<tr role="row">.*?<\/tr>/gsu)].map(([row]) =>
      row.replaceAll(/\s*<\/?(?:th|td|tr)\b[^>]*>\s*/gu, "|").replaceAll(/<[^>]*>|\s+/gu, " "),
    );
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatch(/Entry.*The Moscow Times.*RT/u);
    expect(rows[7]).toMatch(/2 November 2021.*The Moscow Times\s+1.*RT\s+2/u);
    expect(rows[6]).toMatch(/October 2021.*not told.*RT\s+1/u);
  });

  test("tells what both tell from what one tells", () => {
    const [, both = "", one = ""] = compare.split(/<h2 id="told-by-(?:all|one)">/u);
    expect(both).toMatch(/^Told by both/u);
    expect(both.match(/<article/gu)).toHaveLength(2);
    expect(one).toMatch(/The Moscow Times alone.*RT alone.*expelled eight/su);
  });

  test("gives no score and no verdict", () => {
    expect(compare).not.toMatch(/bias|reliab|credib|score|trust/iu);
  });

  test("holds the texts, to be opened", () => {
    expect(compare.match(/<details class="text">/gu)).toHaveLength(2);
    expect(compare).toContain("A U.S. Embassy spokesperson told AFP");
  });
});

test("the same input gives the same bytes in another time zone and locale", () => {
  const folder = folderOf({});
  const [zone, language] = [process.env["TZ"], process.env["LANG"]];
  process.env["TZ"] = zone === "America/Adak" ? "Asia/Tokyo" : "America/Adak";
  process.env["LANG"] = "ar_EG.UTF-8";
  try {
    runDateline(folder, "build", join(project, "articles"));
  } finally {
    restore("TZ", zone);
    restore("LANG", language);
  }
  const again = join(folder, "_site");
  expect(filesBelow(again)).toEqual(files);
  for (const file of files) expect(readFileSync(join(again, file), "utf8")).toBe(read(file));
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { launchBrowser } from "../../browser/browser.ts";
import { netlifyHeaders, noHeaders, startHost, type Host } from "../../browser/hosts.ts";
import { folderOf, runDateline, type Ran } from "../../cli/run-dateline.ts";
import { readCorpora } from "../corpora.ts";
import { isAll } from "../scale.ts";
import { hostileArchive } from "./hostile-archive.ts";
import { around } from "./tree.ts";
import { armed, watch } from "./watched-page.ts";

interface Visitor {
  readonly page: Page;
  /** Goes to a page of the site, by its file; gives what is wrong with it. */
  readonly visit: (file: string) => Promise<readonly string[]>;
}

/** The path of a page's address, by its file; what is asked of it may follow. */
function pathOf(file: string): string {
  const [page = "", asked = ""] = file.split(/(?=\?)/u);
  const path = page.split("/").map(encodeURIComponent).join("/");
  return path.replace(/index\.html$/u, "") + asked;
}

/** What a page does that it should not is told of it, or of the next one, where it does it late. */
async function openVisitor(browser: Browser, address: string): Promise<Visitor> {
  const page = await browser.newPage();
  let faults: string[] = [];
  await watch(page, (fault) => faults.push(fault));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) faults.push(`request to ${request.url()}`);
  });
  const visit = async (file: string): Promise<readonly string[]> => {
    const response = await page.goto(address + pathOf(file));
    if (response?.status() !== 200) faults.push(`status ${response?.status()}`);
    faults.push(...(await page.evaluate(armed)));
    const told = faults;
    faults = [];
    return told.map((fault) => `${file}: ${fault}`);
  };
  return { page, visit };
}

const words = [
  "ferry",
  "alert",
  "script",
  "onerror",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
];

const letting = `<!doctype html><meta http-equiv="Content-Security-Policy" content="img-src 'none'"><title>A</title>
<script>alert(1); console.log(1); throw new Error("thrown")</script><img src="http://127.0.0.1:1/x">
<a href="javascript:alert(1)" onmouseover="alert(1)">a</a><link rel="stylesheet" href="http://127.0.0.1:1/y">`;
const acts = [
  "called alert",
  "called console.log",
  "not caught: thrown",
  "request to http://127.0.0.1:1/y",
  "against the policy: img-src http://127.0.0.1:1/x ",
  "SCRIPT with a script in it",
  "A with onmouseover",
  "A with javascript:alert(1)",
];

const count = isAll ? 1000 : 24;

describe(`in a browser, ${count} articles of hostile texts`, { timeout: 1_200_000 }, () => {
  let folder: string;
  let pages: readonly string[];
  let before: ReadonlyMap<string, string>;
  let built: Ran;
  let browser: Browser;
  const hosts: Host[] = [];

  beforeAll(async () => {
    folder = folderOf(hostileArchive(readCorpora().texts, count));
    before = around(folder);
    built = runDateline(folder, "build");
    const site = join(folder, "_site");
    pages = filesBelow(site).filter((file) => file.endsWith(".html"));
    const headers = netlifyHeaders(readFileSync(join(site, "_headers"), "utf8"));
    hosts.push(await startHost(site, noHeaders), await startHost(site, headers));
    browser = await launchBrowser();
  }, 1_200_000);
  afterAll(async () => {
    await browser.close();
    for (const host of hosts) await host.close();
  });

  test("each have a page, and nothing beside the site is written or changed", () => {
    const ofArticles = pages.filter((file) => /^articles\/.+\/index\.html$/u.test(file));
    expect(built.code).toBe(0);
    expect(ofArticles).toHaveLength(count);
    expect(around(folder)).toEqual(before);
  });

  test("run no script, ask nothing of others, break no policy and throw nothing", async () => {
    const visitors = await Promise.all(hosts.map(({ address }) => openVisitor(browser, address)));
    const faults: string[] = [];
    for (const [at, file] of [...pages, ...visitors.map(() => "index.html")].entries()) {
      // Pages say their policy themselves; on every other visit a host says it too.
      faults.push(...((await visitors[at % visitors.length]?.visit(file)) ?? []));
    }
    expect(faults).toEqual([]);
  });

  test("of a page that lets them, are seen to act", async () => {
    const site = folderOf({ "index.html": letting, "404.html": "" });
    const host = await startHost(site, noHeaders);
    hosts.push(host);
    const { page, visit } = await openVisitor(browser, host.address);
    const faults = await visit("index.html");
    expect(faults).toEqual(expect.arrayContaining(acts.map((act) => `index.html: ${act}`)));
    await page.close();
  });

  test("are found by a search, which shows them as text", async () => {
    const { page, visit } = await openVisitor(browser, hosts[0]?.address ?? "");
    const faults: string[] = [];
    let shown = 0;
    for (const word of words) {
      faults.push(...(await visit(`search/index.html?q=${encodeURIComponent(word)}`)));
      await page.locator(".found-count", { hasText: /found|No such word/u }).waitFor();
      shown += await page.locator(".found li").count();
      faults.push(...(await page.evaluate(armed)));
    }
    faults.push(...(await visit("index.html")));
    expect(shown).toBeGreaterThan(words.length);
    expect(faults).toEqual([]);
  });
});

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, project, runDateline } from "../cli/run-dateline.ts";
import { launchBrowser } from "./browser.ts";
import {
  cloudflareHeaders,
  netlifyHeaders,
  nginxHeaders,
  noHeaders,
  startHost,
  type Headers,
  type Host,
} from "./hosts.ts";

const story = "stories/burns-patrushev-visit/";
const article = "articles/burns-patrushev-visit/rt/";
const pages = [
  "",
  story,
  `${story}compare/`,
  article,
  "articles/",
  "outlets/",
  "names/",
  "search/",
];

/** Builds the seeds as they are published at an address. */
function siteAt(url: string): string {
  const folder = folderOf({});
  cpSync(join(project, "articles"), join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "articles/archive.yaml"), `url: ${url}\n`);
  runDateline(folder, "build");
  return join(folder, "_site");
}

const nginx = readFileSync(join(project, "docs/deploy/nginx.conf"), "utf8");
const atRoot = siteAt("https://archive.example.org/");
const own = readFileSync(join(atRoot, "_headers"), "utf8");

const hosts: readonly (readonly [string, { site: string; headers: Headers; below?: string }])[] = [
  ["Netlify", { site: atRoot, headers: netlifyHeaders(own) }],
  ["Cloudflare Pages", { site: atRoot, headers: cloudflareHeaders(own) }],
  ["nginx", { site: atRoot, headers: nginxHeaders(nginx) }],
  [
    "GitHub Pages, below a path and without headers",
    { site: siteAt("https://me.github.io/archive/"), headers: noHeaders, below: "/archive/" },
  ],
];

/** What a page can call to tell of a fault. */
interface Telling {
  tell?: (fault: string) => void;
}

async function compiles(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    return WebAssembly.compile(empty).then(
      () => true,
      () => false,
    );
  });
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

describe.for(hosts)("on %s", ([, { site, headers, below }]) => {
  let host: Host;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    host = await startHost(site, headers, below);
    page = await browser.newPage();
    await page.exposeFunction("tell", (fault: string) => faults.push(fault));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (globalThis as Telling).tell?.(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(host.address)) faults.push(request.url());
    });
  });
  afterAll(async () => {
    await page.close();
    await host.close();
  });

  async function open(path: string): Promise<void> {
    await page.goto("about:blank"); // what the page before still asked for is no fault of this one
    faults = [];
    await page.goto(host.address + path, { waitUntil: "networkidle" });
  }

  /** That its stylesheet, and the fonts that it asks for, have come. */
  async function expectStyled(): Promise<void> {
    const styles = await page.evaluate(() => ({
      family: getComputedStyle(document.body).fontFamily,
      fonts: [...document.fonts].filter(({ status }) => status === "loaded").length,
    }));
    expect(styles.family).toContain("Source");
    expect(styles.fonts).toBeGreaterThan(0);
  }

  test.for(pages)("/%s is whole and breaks no rule", async (path) => {
    await open(path);
    expect(await page.locator("h1").count()).toBe(1);
    await expectStyled();
    expect(faults).toEqual([]);
  });

  test("an address that no page has shows the 404 page, whose links lead home", async () => {
    await open("none/such/");
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
    await expectStyled();
    await page.locator("main a").first().click();
    await page.waitForURL(host.address);
  });

  test("a search finds a word and can be filtered", async () => {
    await open("search/?q=photoshoot");
    await page.locator(".found li").first().waitFor();
    await page.getByLabel("Outlet").selectOption("RT");
    await page.getByText("1 article found").waitFor();
    expect(faults).toEqual([]);
  });

  test("a timeline can be filtered", async () => {
    await open(story);
    await page.getByRole("checkbox", { name: "RT" }).check();
    expect(await page.locator("output").textContent()).toMatch(/^\d of 9 entries/u);
    expect(faults).toEqual([]);
  });

  test("an article's controls work", async () => {
    await open(article);
    await page.locator(".removed summary").click();
    expect(await page.locator(".removed dd").first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  test.for(["", "search/"])("/%s runs no script and no style that stands in it", async (path) => {
    await open(path);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'ran'";
      document.head.append(script);
      document.body.setAttribute("style", "opacity: 0");
      return [document.title, getComputedStyle(document.body).opacity];
    });
    expect(ran).not.toContain("ran");
    expect(ran).not.toContain("0");
    // Twice where the host says the policy as the page does.
    await expect
      .poll(() => new Set(faults.filter((fault) => fault.startsWith("policy: "))))
      .toEqual(new Set(["policy: script-src-elem inline", "policy: style-src-attr inline"]));
  });

  test("WebAssembly is compiled on the search page alone", async () => {
    await open("search/");
    expect(await compiles(page)).toBe(true);
    await open(story);
    expect(await compiles(page)).toBe(false);
  });
});

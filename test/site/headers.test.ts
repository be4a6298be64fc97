import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatHeadersFile } from "../../src/site/headers-file.ts";
import { headersOn, metaPolicy, type Answer } from "../../src/site/headers.ts";
import { cloudflareHeaders, netlifyHeaders, nginxHeaders } from "../browser/hosts.ts";
import { project } from "../cli/run-dateline.ts";
import { build } from "./built.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.";
const { site, folder } = build({ "rain/a.txt": rain, "rain/b.txt": rain.replace("Rain", "Snow") });

/** What a file of a site is to a host. */
function answerOf(file: string): Answer | undefined {
  if (file === "search/index.html") return "searchPage";
  if (file.endsWith(".html")) return "page";
  return /^assets\/|\.pf_\w+$/u.test(file) ? "lasting" : undefined;
}

function wanted(file: string): ReadonlyMap<string, string> {
  const answer = answerOf(file);
  const all = [...headersOn("any"), ...(answer === undefined ? [] : headersOn(answer))];
  return new Map(all.map(({ name, value }) => [name.toLowerCase(), value]));
}

const text = site.get("_headers") ?? "";

describe("a site's _headers", () => {
  test.for([
    ["Netlify", netlifyHeaders(text)],
    ["Cloudflare Pages", cloudflareHeaders(text)],
  ] as const)("give each file its headers, and each of them once, on %s", ([, headersAt]) => {
    const files = [...site.keys()].filter((file) => /^(?:assets|search)\/|\.html$/u.test(file));
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const path = `/${file.replace(/index\.html$/u, "")}`;
      expect(new Map(headersAt(path)), `at ${file}`).toEqual(wanted(file));
    }
  });

  test("let the search page alone compile, and let no host's pages be framed", () => {
    const policyAt = (path: string): string =>
      cloudflareHeaders(text)(path).get("content-security-policy") ?? "";
    expect(policyAt("/search/")).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policyAt("/articles/rain/a/")).toContain("script-src 'self';");
    expect(policyAt("/articles/rain/a/")).toContain("frame-ancestors 'none'");
    expect(cloudflareHeaders(text)("/none/such/").get("x-frame-options")).toBe("DENY");
  });

  test("keep to what hosts read: few rules, short lines", () => {
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  test("start at the path of the archive's url", () => {
    const below = formatHeadersFile(["index.html", "articles/a/index.html", "search/index.html"], {
      url: "https://example.org/news",
    });
    const paths = below.split("\n").filter((line) => line.startsWith("/"));
    expect(paths.slice(0, 4)).toEqual(["/news/*", "/news/", "/news/articles/*", "/news/search/"]);
    expect(paths.every((path) => path.startsWith("/news/"))).toBe(true);
  });

  test("are not made for a disk", () => {
    const { site: portable } = build({ "rain/a.txt": rain }, "--portable");
    expect(portable.has("_headers")).toBe(false);
  });
});

describe("docs/deploy/nginx.conf", () => {
  const headersAt = nginxHeaders(readFileSync(join(project, "docs/deploy/nginx.conf"), "utf8"));

  test("sends every file the headers of the list", () => {
    for (const file of site.keys()) {
      const sent = headersAt(`/${file.replace(/index\.html$/u, "")}`);
      for (const [name, value] of wanted(file)) expect(sent.get(name), `at ${file}`).toBe(value);
    }
  });
});

describe("metaPolicy", () => {
  test("says nothing that a page cannot say of itself", () => {
    expect(metaPolicy("index.html")).not.toMatch(/frame-ancestors|report|sandbox/u);
    expect(metaPolicy("search/index.html")).toContain("'wasm-unsafe-eval'");
    expect(metaPolicy("articles/a/index.html")).not.toContain("wasm");
  });
});

test("every asset's name changes with what it holds, and pages and modules name it so", () => {
  const assets = [...site.keys()].filter((file) => file.startsWith("assets/"));
  expect(assets.filter((file) => !/-[0-9a-f]{8}(?:-OFL)?\.\w+$/u.test(file))).toEqual([]);
  const search = assets.find((file) => /\/search-[0-9a-f]{8}\.js$/u.test(file)) ?? "";
  const imported = [...(site.get(search) ?? "").matchAll(/^import .* from "\.\/(?<name>.*)";$/gmu)];
  expect(imported).toHaveLength(2);
  for (const { groups } of imported) expect(assets).toContain(`assets/${groups?.["name"]}`);
  expect(readFileSync(join(folder, "_site/search/index.html"), "utf8")).toContain(`../${search}`);
});

import { comparePaths } from "../notes.ts";
import type { Published } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import { hashOf } from "./kept/hash.ts";
import type { Planned } from "./plan.ts";
import { addressAt, robotsFile, sitemapFile, sitemapIndexFile } from "./urls.ts";
import { xml } from "./xml.ts";

const xmlns = "http://www.sitemaps.org/schemas/sitemap/0.9";
const most = 10_000; // addresses a file; the protocol allows 50,000 and 50 MB, which this many of 2,048 characters keep, too
const longest = 2047; // characters of an address

/**
 * A sitemap a month of articles, one of undated articles and one of all other pages, an index of them, and robots.txt, which
 * names it. Sitemaps hold absolute addresses: without the archive's `url` there are none. Nor is there a `lastmod`: an
 * article's day is not that of its page, and of when a page changed a build knows nothing. `pages` are the files of all pages
 * that a search engine may list; articles' are told by the archive.
 * https://www.sitemaps.org/protocol.html
 */
export function sitemapPlan(archive: Archive, pages: ReadonlySet<string>): readonly Planned[] {
  const { url } = archive.settings;
  if (url === undefined || pages.size === 0) return [file(robotsFile, formatRobots())];
  const sitemaps = shardsOf(archive, pages).flatMap(([name, files]) =>
    partsOf(files.map((each) => addressAt(url, each))).map((addresses, index) => ({
      file: sitemapFile(index === 0 ? name : `${name}-${index + 1}`),
      addresses,
    })),
  );
  const places = sitemaps.map((each) => addressAt(url, each.file));
  return [
    ...sitemaps.map((each) => file(each.file, formatSitemap(each.addresses))),
    file(sitemapIndexFile, formatIndex(places)),
    file(robotsFile, formatRobots(addressAt(url, sitemapIndexFile))),
  ];
}

type Shard = readonly [name: string, files: readonly string[]];

/** All other pages first, then months; undated articles last. */
function shardsOf({ articles }: Archive, pages: ReadonlySet<string>): readonly Shard[] {
  const own = new Set(articles.map(({ file: page }) => page));
  const others = [...pages].filter((page) => !own.has(page));
  const listed = articles.filter(({ file: page }) => pages.has(page));
  const months = [...Map.groupBy(listed, monthOf)].toSorted(([a], [b]) => comparePaths(a, b));
  return [
    ["pages", others],
    ...months.map(([month, all]): Shard => [month, all.map(({ file: page }) => page)]),
  ].filter((shard): shard is Shard => (shard[1]?.length ?? 0) > 0);
}

function monthOf({ article }: Published): string {
  return article.facts.day?.value.slice(0, 7) ?? "undated";
}

function partsOf(addresses: readonly string[]): readonly (readonly string[])[] {
  const short = addresses.filter(({ length }) => length <= longest).toSorted(comparePaths);
  return Array.from({ length: Math.ceil(short.length / most) }, (_, part) =>
    short.slice(part * most, (part + 1) * most),
  );
}

function formatSitemap(addresses: readonly string[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${xmlns}">
${addresses.map((address) => xml`<url><loc>${address}</loc></url>\n`)}</urlset>
`.markup;
}

function formatIndex(addresses: readonly string[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${xmlns}">
${addresses.map((address) => xml`<sitemap><loc>${address}</loc></sitemap>\n`)}</sitemapindex>
`.markup;
}

/** RFC 9309. A page that asks not to be listed says so itself: who may not fetch it could not read that. */
function formatRobots(sitemap?: string): string {
  const where = sitemap === undefined ? "" : `\nSitemap: ${sitemap}\n`;
  return `User-agent: *\nAllow: /\n${where}`;
}

function file(path: string, text: string): Planned {
  return { file: path, kind: "file", inputs: hashOf(text), make: () => text };
}

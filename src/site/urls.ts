import { shortHash } from "../record/anchors.ts";
import { remembered } from "../remembered.ts";

/** A page's file below the output folder, parted by `/`; every page is an `index.html` but the 404. */
export const homeFile = "index.html";
export const articlesFile = "articles/index.html";
export const outletsFile = "outlets/index.html";
export const searchFile = "search/index.html";
export const notFoundFile = "404.html";
export const redirectsFile = "_redirects";
export const headersFile = "_headers";
export const stylesheetFile = "assets/site.css";
export const namesStylesheetFile = "assets/names.css";
export const storyStylesheetFile = "assets/story.css";
export const timelineScriptFile = "assets/timeline.js";
export const fontsStylesheetFile = "assets/fonts.css";
// At the root: a sitemap may only name what lies in its own folder or below it.
export const sitemapIndexFile = "sitemap.xml";
export const robotsFile = "robots.txt";
export const articleStylesheetFile = "assets/article.css";
export const articleScriptFile = "assets/article.js";
export const dataIndexFile = "data/index.json";
export const searchStylesheetFile = "assets/search.css";
export const searchScriptFile = "assets/search.js";
export const searchFilesScriptFile = "assets/search-files.js";

/** Pagefind's program for browsers, and the list of the shards of its index, which lie in folders beside them. */
export const searchEngineFile = "search/pagefind.js";
export const searchShardsFile = "search/shards.json";

/** A file of a shard's index, by its language, its name and its path there. */
export function searchShardFile(language: string, name: string, path: string): string {
  return searchSharedFile(language, `${name}/${path}`);
}

/** A file of all shards of a language. */
export function searchSharedFile(language: string, path: string): string {
  return `search/${toSegment(language)}/${path}`;
}

/** `burns-patrushev-visit/rt.txt` to `articles/burns-patrushev-visit/rt/index.html`; `slug` replaces the last part. */
export function articleFile(path: string, slug?: string): string {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const last = slug ?? name.replace(/\.[^.]+$/u, "");
  return ["articles", ...folders.map(toSegment), toSegment(last), "index.html"].join("/");
}

/** The file of a former address below /articles/ or /stories/, as a person writes it; undefined where it is none. */
export function formerFile(address: string, below: "articles" | "stories"): string | undefined {
  const folder = formerFolder(address, below);
  return folder === undefined
    ? undefined
    : [below, ...folder.split("/").map(toSegment), "index.html"].join("/");
}

/** A former address without what stands around it: `/stories/old-folder/` to `old-folder`. */
export function formerFolder(address: string, below: "articles" | "stories"): string | undefined {
  const start = new RegExp(`^/?(?:${below}/)?`, "u");
  const folder = address.replace(start, "").replace(/\/$/u, "");
  const isNone = folder
    .split("/")
    .some((part) => part === "" || part === "." || part === ".." || part.endsWith(":"));
  return isNone ? undefined : folder;
}

export function storyFile(folder: string): string {
  return ["stories", ...folder.split("/").map(toSegment), "index.html"].join("/");
}

/** A feed of a page's articles, which lies beside it. */
export function feedFile(page: string, name: "feed.xml" | "feed.json"): string {
  return besidePage(page, name);
}

/** The picture that is shown where a page is shared. */
export function sharePictureFile(page: string): string {
  return besidePage(page, "share.png");
}

/** `2010-04` to `sitemap-2010-04.xml`. */
export function sitemapFile(part: string): string {
  return `sitemap-${part}.xml`;
}

export function fontFile(name: string): string {
  return `assets/fonts/${name}`;
}

/** `2010`, `2010-04` or `2010-04-20` of a story to `stories/<story>/2010/04/20/index.html`. */
export function periodFile(story: string, date: string): string {
  return besidePage(story, `${date.replaceAll("-", "/")}/index.html`);
}

export function compareFile(story: string): string {
  return besidePage(story, "compare/index.html");
}

export function storyArticlesFile(story: string): string {
  return besidePage(story, "articles/index.html");
}

/** `2010-04` to `months/2010-04/index.html`; what is undated has a page of its own. */
export function monthFile(month: string | undefined): string {
  return `months/${month ?? "undated"}/index.html`;
}

/** The page of a year or a month beside the first page of its list. */
export function stretchFile(list: string, date: string | undefined): string {
  return besidePage(list, `${date ?? "undated"}/index.html`);
}

export const namesFile = "names/index.html";

/** A name by its key, which has nothing but letters, digits and single spaces: each has an address of its own. */
export function nameFile(key: string): string {
  return `names/${toSegment(key)}/index.html`;
}

/** All names of a kind, where one page has no room for all kinds; no name's address has three parts. */
export function namesOfKindFile(kind: string): string {
  return `names/all/${kind}/index.html`;
}

/** Which entries stand on which page of a large story. */
export function entriesFile(story: string): string {
  return besidePage(story, "entries.json");
}

function besidePage(page: string, name: string): string {
  return page.replace(/index\.html$/u, name);
}

/** The record that lies beside an article's page. */
export function recordFile(article: string): string {
  return article.replace(/index\.html$/u, "article.md");
}

/** An export of a story, which lies beside its page. */
export function exportFile(story: string, name: string): string {
  return besidePage(story, name);
}

/** The articles of a month, `2021-11`, or of none, `undated`. */
export function dataFile(month: string): string {
  return `data/${month}.jsonl`;
}

/** A page's absolute address where the archive is published at `site`. */
export function addressAt(site: string, to: string, fragment?: string): string {
  const { origin, pathname } = new URL(site);
  return (
    origin + pathname.replace(/\/?$/u, "/") + linkTo(homeFile, to, fragment).replace(/^\.\//u, "")
  );
}

/** A link from the root of the host, where the archive is published at `site`; what redirects could take for a pattern is encoded. */
export function rootedLink(to: string, site = "http://localhost/"): string {
  const { pathname } = new URL(addressAt(site, to));
  return pathname.replaceAll("*", "%2A").replaceAll(":", "%3A");
}

const fromRoot = remembered((file: string): string =>
  file
    .replace(/index\.html$/u, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/"),
);

/** A relative link from one page's file to another's, so that a site works under any path. */
export function linkTo(from: string, to: string, fragment?: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  const path = up + fromRoot(to);
  return (path === "" ? "./" : path) + (fragment === undefined ? "" : `#${fragment}`);
}

const longestSegment = 100; // bytes of UTF-8; file systems allow 255, and a temporary name needs room
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/u; // names that Windows keeps for devices

/** Of all parts of a page's file, in bytes of UTF-8: a system allows 4,096 with the folder it lies in. */
export const longestAddress = 1000;

const ascii = /^[ -~]*$/u;

/** The same for files that a file system without capitals takes for one: ς and σ, ſ and s. */
export function twinKey(file: string): string {
  if (ascii.test(file)) return file.toUpperCase();
  return Array.from(file, (character) => {
    const capital = character.toUpperCase();
    return capital.length === character.length ? capital : character;
  }).join("");
}

/**
 * One part of an address: NFC, lower case, accents folded to ASCII where a letter has one, all else but letters and
 * digits a hyphen. Letters of other scripts stay. A part that is cut or empty gets a hash of what it was.
 */
export function toSegment(name: string): string {
  const folded = plain.test(name) ? name : fold(name);
  if (folded === "") return `x-${shortHash(name)}`;
  if (reserved.test(folded)) return `${folded}-`;
  if (Buffer.byteLength(folded) <= longestSegment) return folded;
  let cut = "";
  for (const character of folded) {
    if (Buffer.byteLength(cut + character) > longestSegment - 9) break;
    cut += character;
  }
  return `${cut}-${shortHash(name)}`;
}

const plain = /^[a-z\d]+(?:-[a-z\d]+)*$/u; // as most are, and as all stay

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .normalize("NFC"); // lower case may take it apart
}

import { shortHash } from "../record/anchors.ts";

/** A page's file below the output folder, parted by `/`; every page is an `index.html` but the 404. */
export const homeFile = "index.html";
export const articlesFile = "articles/index.html";
export const searchFile = "search/index.html";
export const notFoundFile = "404.html";
export const stylesheetFile = "assets/site.css";
export const storyStylesheetFile = "assets/story.css";
export const timelineScriptFile = "assets/timeline.js";
export const searchStylesheetFile = "assets/search.css";
export const searchScriptFile = "assets/search.js";

/** Pagefind's program for browsers, and the list of the shards of its index, which lie in folders beside them. */
export const searchEngineFile = "search/pagefind.js";
export const searchShardsFile = "search/shards.json";

/** A file of a shard's index, by its language, its name and its path there. */
export function searchShardFile(language: string, name: string, path: string): string {
  return `search/${toSegment(language)}/${name}/${path}`;
}

/** `burns-patrushev-visit/rt.txt` to `articles/burns-patrushev-visit/rt/index.html`; `slug` replaces the last part. */
export function articleFile(path: string, slug?: string): string {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const last = slug ?? name.replace(/\.[^.]+$/u, "");
  return ["articles", ...folders.map(toSegment), toSegment(last), "index.html"].join("/");
}

/** The file of a former address below /articles/, as a person writes it; undefined where it is none. */
export function formerFile(address: string): string | undefined {
  const parts = address
    .replace(/^\/?(?:articles\/)?/u, "")
    .replace(/\/$/u, "")
    .split("/");
  const isNone = parts.some(
    (part) => part === "" || part === "." || part === ".." || part.endsWith(":"),
  );
  return isNone ? undefined : ["articles", ...parts.map(toSegment), "index.html"].join("/");
}

export function storyFile(folder: string): string {
  return ["stories", ...folder.split("/").map(toSegment), "index.html"].join("/");
}

/** `2010`, `2010-04` or `2010-04-20` of a story to `stories/<story>/2010/04/20/index.html`. */
export function periodFile(story: string, date: string): string {
  return besideStory(story, `${date.replaceAll("-", "/")}/index.html`);
}

export function compareFile(story: string): string {
  return besideStory(story, "compare/index.html");
}

export function storyArticlesFile(story: string): string {
  return besideStory(story, "articles/index.html");
}

/** Which entries stand on which page of a large story. */
export function entriesFile(story: string): string {
  return besideStory(story, "entries.json");
}

function besideStory(story: string, name: string): string {
  return story.replace(/index\.html$/u, name);
}

/** The record that lies beside an article's page. */
export function recordFile(article: string): string {
  return article.replace(/index\.html$/u, "article.md");
}

/** An export of a story, which lies beside its page. */
export function exportFile(story: string, name: string): string {
  return besideStory(story, name);
}

/** A page's absolute address where the archive is published at `site`. */
export function addressAt(site: string, to: string, fragment?: string): string {
  const { origin, pathname } = new URL(site);
  return (
    origin + pathname.replace(/\/?$/u, "/") + linkTo(homeFile, to, fragment).replace(/^\.\//u, "")
  );
}

/** A relative link from one page's file to another's, so that a site works under any path. */
export function linkTo(from: string, to: string, fragment?: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  const down = to
    .replace(/index\.html$/u, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  const path = up + down;
  return (path === "" ? "./" : path) + (fragment === undefined ? "" : `#${fragment}`);
}

const longestSegment = 100; // bytes of UTF-8; file systems allow 255, and a temporary name needs room
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u; // names that Windows keeps for devices

/**
 * One part of an address: NFC, lower case, accents folded to ASCII where a letter has one, all else but letters and
 * digits a hyphen. Letters of other scripts stay. A part that is cut or empty gets a hash of what it was.
 */
export function toSegment(name: string): string {
  const folded = name
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
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

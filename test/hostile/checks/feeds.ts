import { deepEqual, equal, fail } from "node:assert/strict";
import type { Archive } from "../../../src/site/archive.ts";
import { feedsOf, type Feed } from "../../../src/site/feeds/feed.ts";
import type { Made } from "../made.ts";
import { below, readXml, type XmlElement } from "../read-xml.ts";
import { wellFormed } from "./same.ts";

const ofArchive = new WeakMap<Archive, readonly Feed[]>();

function feedAt({ file, archive }: Made): Feed {
  const feeds = ofArchive.get(archive) ?? feedsOf(archive);
  ofArchive.set(archive, feeds);
  const page = file.replace(/feed\.(?:xml|json)$/u, "index.html");
  return feeds.find((each) => each.page === page) ?? fail("no feed");
}

/** What XML can hold of a text. */
function inXml(text: string): string {
  return wellFormed(text).replaceAll(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    "\uFFFD",
  );
}

export function checkAtom(made: Made): void {
  const feed = feedAt(made);
  const root = readXml(made.content);
  equal(root.name, "feed");
  equal(said(root, "title"), inXml(feed.title));
  const entries = root.children.filter(({ name }) => name === "entry");
  equal(entries.length, feed.items.length);
  for (const [index, entry] of entries.entries()) {
    const item = feed.items[index];
    equal(said(entry, "title"), inXml(item?.title ?? ""));
    equal(said(entry, "summary"), item?.summary && inXml(item.summary));
    equal(said(entry, "rights"), item?.rights && inXml(item.rights));
    deepEqual(
      below(entry, "name").map(({ text }) => text),
      item?.authors.map(inXml),
    );
    deepEqual(
      entry.children
        .filter(({ name }) => name === "category")
        .map(({ attributes }) => [attributes["term"], attributes["label"]]),
      item?.stories.map(({ folder, title }) => [inXml(folder), inXml(title)]),
    );
    const via = entry.children.find(({ attributes }) => attributes["rel"] === "via");
    equal(via?.attributes["href"], item?.original && inXml(item.original));
  }
}

function said({ children }: XmlElement, element: string): string | undefined {
  return children.find(({ name }) => name === element)?.text;
}

export function checkJsonFeed(made: Made): void {
  const feed = feedAt(made);
  const { title, items } = JSON.parse(made.content) as {
    title: string;
    items: readonly Readonly<Record<string, unknown>>[];
  };
  equal(title, feed.title);
  deepEqual(
    items.map((each) => [
      each["title"],
      each["content_text"],
      each["external_url"],
      each["authors"],
    ]),
    feed.items.map((each) => [
      each.title,
      each.summary ?? each.title,
      each.original,
      each.authors.length > 0 ? each.authors.map((name) => ({ name })) : undefined,
    ]),
  );
}

export function checkSitemap({ content, archive }: Made): void {
  const { url = "" } = archive.settings;
  const places = below(readXml(content), "loc").map(({ text }) => text);
  if (places.length === 0) fail("no address");
  for (const place of places) {
    equal(new URL(place).href, place);
    if (!place.startsWith(url)) fail(`leads to ${place}`);
  }
}

export function checkRobots({ content }: Made): void {
  for (const line of content.split("\n")) {
    if (line !== "" && !/^(?:User-agent|Allow|Sitemap): \S+$/u.test(line)) fail(line);
  }
}

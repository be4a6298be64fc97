import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { formatAtom } from "../../../src/site/feeds/atom.ts";
import { formatJsonFeed } from "../../../src/site/feeds/json-feed.ts";
import { feed, item } from "./invented.ts";

const full = item({
  language: "ru",
  summary: "Вода поднялась.",
  authors: ["The Bay Post", "Oda Kestrel"],
  stories: [{ folder: "flood", title: "The flood" }],
  original: "https://bay.example/a?b&c",
  rights: "© The Bay Post",
});

describe("formatAtom", () => {
  test("says all that is known of an article, with absolute addresses where the site has one", () => {
    const parsed = parseAtomFeed(formatAtom(feed([full], "https://example.org/news")));
    expect(parsed).toMatchObject({
      id: "https://example.org/news/stories/flood/feed.xml",
      title: { value: "The flood – The bay's archive" },
      updated: "2019-05-03T12:00:00Z",
      authors: [{ name: "The bay's archive" }],
    });
    expect(parsed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ["self", "https://example.org/news/stories/flood/feed.xml"],
      ["alternate", "https://example.org/news/stories/flood/"],
    ]);
    expect(parsed.entries?.[0]).toMatchObject({
      id: "https://example.org/news/articles/flood/a/",
      title: { value: "The river rises" },
      published: "2019-05-03T12:00:00Z",
      updated: "2019-05-03T12:00:00Z",
      summary: { value: "Вода поднялась." },
      rights: { value: "© The Bay Post" },
      authors: [{ name: "The Bay Post" }, { name: "Oda Kestrel" }],
      categories: [{ term: "flood", label: "The flood" }],
      links: [
        { rel: "alternate", href: "https://example.org/news/articles/flood/a/" },
        { rel: "via", href: "https://bay.example/a?b&c" },
      ],
    });
  });

  test("has links relative to itself and ids that are absolute all the same where the site has no address", () => {
    const items = [item(), item({ page: "articles/flood/b/index.html" })];
    const { id, links, entries } = parseAtomFeed(formatAtom(feed(items)));
    const here = "file:///site/stories/flood/feed.xml";
    const all = [...(links ?? []), ...(entries ?? []).flatMap((entry) => entry.links ?? [])];
    expect(all.map(({ href = "" }) => new URL(href, here).href)).toEqual([
      here,
      "file:///site/stories/flood/",
      "file:///site/articles/flood/a/",
      "file:///site/articles/flood/b/",
    ]);
    const ids = [id, ...(entries ?? []).map((entry) => entry.id)];
    expect(new Set(ids).size).toBe(3);
    for (const each of ids) {
      expect(each).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      );
    }
  });
});

describe("formatJsonFeed", () => {
  test("says all that is known of an article, with absolute addresses where the site has one", () => {
    const parsed = parseJsonFeed(formatJsonFeed(feed([full], "https://example.org/news")));
    expect(parsed).toMatchObject({
      title: "The flood – The bay's archive",
      home_page_url: "https://example.org/news/stories/flood/",
      feed_url: "https://example.org/news/stories/flood/feed.json",
      language: "en",
    });
    expect(parsed.items?.[0]).toMatchObject({
      id: "https://example.org/news/articles/flood/a/",
      url: "https://example.org/news/articles/flood/a/",
      external_url: "https://bay.example/a?b&c",
      content_text: "Вода поднялась.",
      date_published: "2019-05-03T12:00:00Z",
      language: "ru",
      authors: [{ name: "The Bay Post" }, { name: "Oda Kestrel" }],
      tags: ["The flood"],
    });
  });

  test("gives back any title as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (title) => {
        const { items } = JSON.parse(formatJsonFeed(feed([item({ title })])));
        expect(items[0].title).toBe(title);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { localeOf, renderPageMeta, shortened } from "../../layouts/parts/page-meta.ts";
import { headOf } from "./head.ts";

describe("renderPageMeta", () => {
  test("says what the page is, and its address where the site has one", () => {
    const settings = { title: "The rain archive", url: "https://archive.example/", language: "ru" };
    const facts = { file: "stories/rain/index.html", title: "The rain", description: "It rained." };
    const { metas, links } = headOf(renderPageMeta(settings, facts).markup);
    const address = "https://archive.example/stories/rain/";
    expect(Object.fromEntries(metas)).toEqual({
      "og:type": ["website"],
      "og:title": ["The rain"],
      "og:description": ["It rained."],
      "og:url": [address],
      "og:site_name": ["The rain archive"],
      "og:locale": ["ru_RU"],
    });
    expect(links.get("canonical")).toEqual([address]);
  });

  test("says no address and no name that nobody gave", () => {
    const facts = { file: "index.html", title: "News archive", description: undefined };
    const { metas, links } = headOf(renderPageMeta({}, facts).markup);
    expect([...metas.keys()]).toEqual(["og:type", "og:title", "og:locale"]);
    expect(links.size).toBe(0);
  });
});

describe("localeOf", () => {
  test.for([
    ["en-GB", "en_GB"],
    ["uk", "uk_UA"],
    ["zh-Hant", "zh_TW"],
  ] as const)("writes %s as %s", ([tag, locale]) => {
    expect(localeOf(tag)).toBe(locale);
  });
});

describe("shortened", () => {
  test("leaves a short text as it is, in one line", () => {
    expect(shortened(" It rained.\nIt rained again. ")).toBe("It rained. It rained again.");
  });

  test("ends a long one behind a whole word", () => {
    const short = shortened(`It rained, ${"and it rained, ".repeat(20)}`);
    expect(short.length).toBeLessThanOrEqual(201);
    expect(short).toMatch(/(?:and|it|rained)…$/u);
  });

  test("cuts no character of two halves", () => {
    expect(shortened(`x${"🌧".repeat(200)}`).isWellFormed()).toBe(true);
  });
});

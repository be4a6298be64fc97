import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatAtom } from "../../src/site/feeds/atom.ts";
import { feed, item } from "../site/feeds/invented.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const hostile = [
  "]]>",
  "<b>bold</b> &amp; &lt;",
  `"quoted" 'so'`,
  "\u0000\u0001\u000B\u001F\uFFFE\uFFFF",
  "\uD800 half a pair \uDC00",
  "<!-- --><?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>&b;",
  "mixed \u202Eright to left\u202C 漢字 😀",
];
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

describe("formatAtom", () => {
  test("gives a browser's XML parser every text as it is, but for characters that no XML can hold", async () => {
    const sampled = fc.sample(fc.string({ unit: "binary", minLength: 1 }), {
      numRuns: 200,
      seed: 6,
    });
    const texts = [...hostile, ...sampled].map((text) => `(${text.replaceAll("\r", " ")})`); // XML reads \r as \n
    const feeds = texts.map((text) =>
      formatAtom(
        feed([
          item({
            title: text,
            summary: text,
            authors: [text],
            rights: text,
            stories: [{ folder: "flood", title: text }],
          }),
        ]),
      ),
    );
    const page = await browser.newPage();
    const read = await page.evaluate(
      (all) =>
        all.map((source) => {
          const entry = new DOMParser().parseFromString(source, "text/xml").querySelector("entry");
          const of = (name: string): string | null | undefined =>
            entry?.querySelector(name)?.textContent;
          const label = entry?.querySelector("category")?.getAttribute("label");
          return [of("title"), of("summary"), of("name"), of("rights"), label];
        }),
      feeds,
    );
    await page.close();
    expect(read).toEqual(
      texts.map((text) => {
        const held = text.replaceAll(forbidden, "\uFFFD");
        return [held, held, held, held, held];
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/site/citations/csl.ts";
import { cited, known } from "./cited.ts";

describe("toCsl", () => {
  test("says what is known of an article", () => {
    expect(cited(known)).toEqual({
      id: expect.stringMatching(/^the-bay-post-2019-[0-9a-f]{8}$/u),
      type: "article-newspaper",
      title: "Rain falls",
      author: [{ family: "Doe", given: "Jane" }, { literal: "The Weather Desk" }],
      "container-title": "The Bay Post",
      issued: { "date-parts": [[2019, 5, 3]] },
      URL: "https://bay.example/rain",
      language: "en",
    });
  });

  test("leaves out what is not known", () => {
    expect(cited()).toEqual({
      id: expect.stringMatching(/^article-[0-9a-f]{8}$/u),
      type: "article-newspaper",
      title: "Rain falls",
      language: "en",
    });
  });

  test("gives the page's address where the site has one, and says where the original is", () => {
    expect(cited(known, "https://archive.example/news")).toMatchObject({
      URL: "https://archive.example/news/articles/rain/bay/",
      note: "Original: https://bay.example/rain",
    });
    expect(cited({ outlet: "The Bay Post" }, "https://archive.example/")).not.toHaveProperty(
      "note",
    );
  });

  test("gives each article a key of its own, that what is said of another does not change", () => {
    const keys = ["a.txt", "b.txt", "c/a.txt"].map((path) => cited({ ...known, path }).id);
    expect(new Set(keys).size).toBe(3);
    expect(cited({ ...known, path: "a.txt", title: "Rain stops" }).id).toBe(keys[0]);
  });

  test.for([
    ["Süddeutsche Zeitung", /^suddeutsche-zeitung-[0-9a-f]{8}$/u],
    ["Коммерсантъ", /^article-[0-9a-f]{8}$/u],
    ["20 Minuten", /^minuten-[0-9a-f]{8}$/u],
    ["The Advertiser of the Upper and Lower Marsh", /^the-advertiser-of-the-up-[0-9a-f]{8}$/u],
  ] as const)("makes of the outlet %s a key that every reader takes", ([outlet, key]) => {
    expect(cited({ outlet }).id).toMatch(key);
  });
});

describe("dayOf", () => {
  test("gives back the day, of early years too", () => {
    expect(dayOf(cited({ day: "0987-03-01" }))).toBe("0987-03-01");
    expect(dayOf(cited())).toBeUndefined();
  });
});

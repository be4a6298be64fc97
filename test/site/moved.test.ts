import { describe, expect, test } from "vitest";
import { formatRedirects } from "../../src/site/redirects.ts";
import { build } from "./built.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.";

describe("former addresses", () => {
  test("of a story lead to its page, and those of its articles to theirs", () => {
    const { page, site, err } = build({
      "archive.yaml": "url: https://example.org/news/",
      "weather/story.md":
        "---\nformerly: [/stories/Old Weather/, other, 'https://example.org/x']\n---\n",
      "weather/a.txt": rain,
      "weather/may/b.txt": rain,
      "weather/may/b.txt.yaml": "slug: rain",
      "other/c.txt": rain,
    });
    expect(page("stories/old-weather/index.html")).toContain('url=../../stories/weather/"');
    expect(page("stories/old-weather/index.html")).toContain('name="robots" content="noindex"');
    expect(page("articles/old-weather/a/index.html")).toContain("../../../articles/weather/a/");
    expect(page("_redirects")).toBe(
      [
        "/news/stories/old-weather/ /news/stories/weather/ 301",
        "/news/articles/old-weather/a/ /news/articles/weather/a/ 301",
        "/news/articles/old-weather/may/rain/ /news/articles/weather/may/rain/ 301",
        "",
      ].join("\n"),
    );
    expect([...site.keys()].filter((file) => file.startsWith("stories/other/"))).not.toEqual([]);
    for (const former of ["other", "https://example.org/x"]) {
      expect(err).toContain(
        `articles/weather/story.md: site: \`formerly:\` names "${former}", expected an address such as "old-folder" that no story has`,
      );
    }
  });

  test("are none that no file system could hold", () => {
    const long = "💥/".repeat(2_000);
    const { site, err } = build({ "b.txt": rain, "b.txt.yaml": `formerly: ["${long}x"]` });
    expect([...site.keys()].some((file) => file.length > 1000)).toBe(false);
    expect(err).toContain("site: `formerly:` names ");
  });

  test("are none of a story that is withheld, and there is no `_redirects` without one", () => {
    const { site } = build({
      "weather/story.md": "---\npublish: draft\nformerly: [old]\n---\n",
      "weather/a.txt": rain,
      "b.txt": rain,
    });
    const files = [...site.keys()];
    expect(files.filter((file) => /old|_redirects/u.test(file))).toEqual([]);
  });
});

describe("formatRedirects", () => {
  test("encodes all that a host could take for more than a path", () => {
    const moved = [{ file: "articles/дождь/index.html", to: "articles/a b\n/x 200/index.html" }];
    const redirects = formatRedirects({ moved, settings: { url: "https://example.org/a:b*/" } });
    expect(redirects).toBe(
      "/a%3Ab%2A/articles/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C/ /a%3Ab%2A/articles/a%20b%0A/x%20200/ 301\n",
    );
  });
});

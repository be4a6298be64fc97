import { describe, expect, test } from "vitest";
import { build } from "./built.ts";

const robots = '<meta name="robots" content="noindex" />';

function unlisted(site: ReadonlyMap<string, string>): readonly string[] {
  return [...site].filter(([, text]) => text.includes(robots)).map(([file]) => file);
}

const texts = {
  "s/a.txt": "Rain falls\n\nIt rained on 3 May 2019.",
  "s/b.txt": "Snow falls\n\nIt snowed on 4 May 2019.",
  "t/c.txt": "Wind\n\nIt blew on 5 May 2019.",
  "t/d.txt": "Storm\n\nIt stormed on 5 May 2019.",
  "t/c.txt.yaml": "outlet: The Bay Post",
  "t/d.txt.yaml": "outlet: The Hill Post",
};

describe("`noindex`", () => {
  test("of an article, an outlet or a story stands on their pages and on no others", () => {
    const { site } = build({
      ...texts,
      "archive.yaml": "outlets: { The Fen Post: { noindex: true } }",
      "s/a.txt.yaml": "noindex: true",
      "t/story.md": "---\nnoindex: true\n---\n",
      "s/e.txt": "Fog\n\nIt was foggy on 6 May 2019.",
      "s/e.txt.yaml": "outlet: The Fen Post",
    });
    expect(unlisted(site).toSorted()).toEqual([
      "articles/s/a/index.html",
      "articles/s/e/index.html",
      "articles/t/c/index.html",
      "articles/t/d/index.html",
      "stories/t/compare/index.html",
      "stories/t/index.html",
    ]);
  });

  test("of the archive stands on every page", () => {
    const { site } = build({ ...texts, "archive.yaml": "noindex: true" });
    const pages = [...site.keys()].filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(8);
    expect(unlisted(site)).toEqual(pages);
  });
});

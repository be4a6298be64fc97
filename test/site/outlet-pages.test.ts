import { describe, expect, test } from "vitest";
import { outletPages } from "../../src/site/outlet-pages.ts";
import type { Published } from "../../src/site/addresses.ts";
import { articleOf } from "../read/raw-file.ts";

function published(outlet?: string): Published {
  const sidecar = outlet === undefined ? "" : `outlet: ${JSON.stringify(outlet)}`;
  const article = articleOf("The river rises\n\nThe river rose.", { sidecar });
  return { article, inputs: "", file: "articles/a/index.html", stories: [] };
}

describe("outletPages", () => {
  test("gives each outlet an address of its own, whatever the order of its articles", () => {
    const names = ["the post", "The Post!", "The Post", undefined, "The Post"];
    const pages = outletPages(names.map((name) => published(name)));
    expect(pages.map(({ name, articles }) => [name, articles.length])).toEqual([
      ["The Post", 2],
      ["The Post!", 1],
      ["the post", 1],
    ]);
    expect(pages[0]?.file).toBe("outlets/the-post/index.html");
    expect(pages[1]?.file).toMatch(/^outlets\/the-post-[\da-f]{8}\/index\.html$/u);
    expect(new Set(pages.map(({ file }) => file)).size).toBe(3);
    const again = outletPages(names.toReversed().map((name) => published(name)));
    expect(again.map(({ file }) => file)).toEqual(pages.map(({ file }) => file));
  });
});

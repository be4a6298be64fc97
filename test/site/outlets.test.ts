import { describe, expect, test } from "vitest";
import { outletFiles } from "../../src/site/outlets.ts";
import type { Published } from "../../src/site/addresses.ts";
import { articleOf } from "../read/raw-file.ts";

function published(outlet?: string): Published {
  const sidecar = outlet === undefined ? "" : `outlet: ${JSON.stringify(outlet)}`;
  const article = articleOf("The river rises\n\nThe river rose.", { sidecar });
  return {
    article,
    inputs: "",
    file: "articles/a/index.html",
    stories: [],
    isExcerpt: false,
    words: "",
    size: 0,
    isListed: true,
  };
}

describe("outletFiles", () => {
  test("gives each outlet an address of its own, whatever the order of its articles", () => {
    const names = ["the post", "The Post!", "Unknown", "The Post", undefined, "The Post"];
    const files = outletFiles(names.map((name) => published(name)));
    expect([...files.keys()]).toEqual(["The Post", "The Post!", "Unknown", "the post", undefined]);
    expect(files.get("The Post")).toBe("outlets/the-post/index.html");
    expect(files.get("The Post!")).toMatch(/^outlets\/the-post-[\da-f]{8}\/index\.html$/u);
    expect(files.get("Unknown")).toMatch(/^outlets\/unknown-[\da-f]{8}\/index\.html$/u);
    expect(files.get(undefined)).toBe("outlets/unknown/index.html");
    expect(new Set(files.values()).size).toBe(5);
    expect(outletFiles(names.toReversed().map((name) => published(name)))).toEqual(files);
  });
});

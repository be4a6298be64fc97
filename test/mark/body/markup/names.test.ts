import { describe, expect, test } from "vitest";
import {
  nameBits,
  nameCues,
  nameCuesOf,
  type NameCue,
} from "../../../../src/mark/body/markup/names.ts";

describe("nameCuesOf", () => {
  test.for<[string, readonly NameCue[]]>([
    ["", []],
    ["articlebody", ["body"]],
    ["article__body", ["text"]],
    ["c-entry-content", ["text"]],
    ["post-author vcard", ["author"]],
    ["author-bio", ["author", "bio"]],
    ["wp-caption-text", ["text", "caption"]],
    ["image-caption", ["caption", "picture"]],
    ["related-stories", ["related"]],
    ["widget_12 sidebar", ["furniture"]],
    ["read-more", ["related"]],
    ["reading-time", ["date"]],
    ["sign-up newsletter", ["account"]],
    ["c-pullquote", ["quote"]],
    ["twitter-tweet", ["share", "embed"]],
    ["tags", ["topics"]],
    ["ad-slot", ["advertisement"]],
    ["infobox", ["box"]],
    ["lead", ["lead"]],
    ["post__p", ["text"]],
  ])("of %j", ([names, cues]) => {
    expect(nameCuesOf(names)).toBe(nameBits(...cues));
  });

  test.for([
    "bodyguard",
    "address",
    "leadership",
    "formation",
    "advance",
    "newsletterish",
    "css-x",
  ])("takes no part of a word for a cue: %s", (names) => {
    expect(nameCuesOf(names)).toBe(0);
  });

  test("says the same of a name after any number of others", () => {
    const before = nameCuesOf("author-bio");
    for (let index = 0; index < 25_000; index += 1) nameCuesOf(`related n${index}`);
    expect(before).toBe(nameBits("author", "bio"));
    expect(nameCuesOf("author-bio")).toBe(before);
    expect(nameCuesOf("related n1")).toBe(nameBits("related"));
  });
});

describe("nameBits", () => {
  test("gives each cue a bit of its own", () => {
    const bits = nameCues.map((name) => nameBits(name));
    expect(new Set(bits).size).toBe(nameCues.length);
    expect(nameBits(...nameCues)).toBe(bits.reduce((sum, bit) => sum + bit, 0));
  });
});

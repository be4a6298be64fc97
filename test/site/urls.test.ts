import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFile, linkTo, storyFile, toSegment } from "../../src/site/urls.ts";

describe("toSegment", () => {
  test.for([
    ["RT", "rt"],
    ["The Moscow Times", "the-moscow-times"],
    ["Éléonore — été", "eleonore-ete"],
    ["Встреча", "встреча"],
    ["..", /^x-[0-9a-f]{8}$/u],
    ["💥", /^x-[0-9a-f]{8}$/u],
    ["CON", "con-"],
    ["nul", "nul-"],
    ["COM1", "com1-"],
    ["lpt³", "lpt³-"],
    ["com10", "com10"],
    ["con.", "con-"],
    [" aux ", "aux-"],
    ["a. ", "a"],
    ["İzmir", "izmir"],
    ["a\u202eb\u200bc", "a-b-c"],
    ["a/b", "a-b"],
    ["a".repeat(300), /^a{91}-[0-9a-f]{8}$/u],
  ] as const)("makes %s an address's part", ([name, expected]) => {
    if (typeof expected === "string") expect(toSegment(name)).toBe(expected);
    else expect(toSegment(name)).toMatch(expected);
  });

  test("is the same for names that look the same", () => {
    expect(toSegment("é".normalize("NFD"))).toBe(toSegment("é".normalize("NFC")));
  });

  test("never leaves its folder, grows too long or comes out empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const segment = toSegment(name);
        expect(segment).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
        expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(100);
        expect(segment.normalize("NFC")).toBe(segment);
        expect(segment).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/iu);
      }),
      { seed: 1 },
    );
  });
});

test("an article's page is where its file is, a story's where its folder is", () => {
  expect(articleFile("visit/rt.txt")).toBe("articles/visit/rt/index.html");
  expect(articleFile("visit/rt.txt", "meeting")).toBe("articles/visit/meeting/index.html");
  expect(storyFile("2021/visit")).toBe("stories/2021/visit/index.html");
});

describe("linkTo", () => {
  test.for([
    ["index.html", "index.html", undefined, "./"],
    ["index.html", "articles/index.html", undefined, "articles/"],
    ["stories/a/index.html", "articles/a/b/index.html", "p-1", "../../articles/a/b/#p-1"],
    ["stories/a/index.html", "index.html", undefined, "../../"],
    [
      "index.html",
      "articles/встреча/index.html",
      undefined,
      "articles/%D0%B2%D1%81%D1%82%D1%80%D0%B5%D1%87%D0%B0/",
    ],
  ] as const)("leads from %s to %s", ([from, to, fragment, link]) => {
    expect(linkTo(from, to, fragment)).toBe(link);
  });
});
